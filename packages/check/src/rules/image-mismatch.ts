import {otherSide, type Side, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Node} from 'unist'
import {nearestBlock} from '../completeness/nearest-block.ts'
import type {CheckContext, CheckRule} from '../context.ts'
import {nodesOf} from '../text/nodes.ts'

/**
 * Reports an image that the other side lacks, and one that it does not describe. Images count through the article, for
 * rows may set them elsewhere.
 */
export const imageMismatch: CheckRule = (context) => {
  const images = {
    zh: nodesOf(
      context.zh,
      context.zh.blocks.map(({index}) => index),
      ['image', 'figure'],
    ),
    en: nodesOf(
      context.en,
      context.en.blocks.map(({index}) => index),
      ['image', 'figure'],
    ),
  }
  return sides.flatMap((side) => {
    const other = otherSide(side)
    const rest = [...images[other]]
    return images[side].flatMap((image) => {
      const at = rest.findIndex(({url}) => normalize(url) === normalize(image.url))
      const [counterpart] = at < 0 ? [] : rest.splice(at, 1)
      if (counterpart && (!image.alt || counterpart.alt)) return []
      return report('image-mismatch', {
        file: context[side].path,
        place: image.position ?? context[side].blocks[0]!.position,
        lang: side,
        params: {context: counterpart ? `alt-${other}` : other, actual: counterpart ? image.alt! : image.url},
        actual: counterpart ? image.alt! : image.url,
        related: nearestBlock(context, rowOf(context, side, image), other),
      })
    })
  })
}

/** Index of the row in which a node stands. */
function rowOf({rows, ...context}: CheckContext, side: Side, node: Node): number {
  const line = node.position?.start.line ?? 0
  return rows.findIndex((row) =>
    row[side].some((block) => {
      const {start, end} = context[side].blocks[block]!.position
      return start.line <= line && line <= end.line
    }),
  )
}

/** The same picture with its words in two languages: chart.zh.svg and chart.en.svg, zh/chart.svg and en/chart.svg. */
function normalize(url: string): string {
  return url.toLowerCase().replace(/(?<=^|[/._-])(?:zh(?:-(?:cn|tw|hans|hant))?|en|cn)(?=[/._-])/g, '')
}
