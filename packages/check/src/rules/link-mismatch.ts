import {type Message, otherSide, sides, toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Link} from 'mdast'
import type {CheckContext, CheckRule} from '../context.ts'
import {judgeLinks, keyOfPage} from '../form/linked-pages.ts'
import {rowSpot} from '../form/row-spot.ts'
import {nodesOf} from '../text/nodes.ts'
import {excerpt} from '../text/plain.ts'
import {unmatched} from '../text/unmatched.ts'

/**
 * Reports a link of a row that the other side lacks, and one that leads to another page of the same site, or to the same
 * page of another; as a hint one that may be meant for the readers of its language.
 */
export const linkMismatch: CheckRule = (context) =>
  context.rows.flatMap((row, index) => {
    if (row.zh.length === 0 || row.en.length === 0) return []
    const links = {zh: nodesOf(context.zh, row.zh, ['link']), en: nodesOf(context.en, row.en, ['link'])}
    const open = {zh: unmatched(links.zh, links.en, pageOf), en: unmatched(links.en, links.zh, pageOf)}
    return compare(context, index, open)
  })

const pageOf = ({url}: Link): string => keyOfPage(url)

function compare(context: CheckContext, row: number, open: {zh: Link[]; en: Link[]}): Message[] {
  const paired = Math.min(open.zh.length, open.en.length)
  const wrong = open.en.slice(0, paired).flatMap((link, index) => {
    const counterpart = open.zh[index]!
    const judgement = judgeLinks(counterpart.url, link.url)
    if (judgement === 'fine') return []
    const isDoubtful = judgement === 'doubtful'
    return report('link-mismatch', {
      ...rowSpot(context, 'en', row, link),
      ...(isDoubtful && {severity: 'info'}),
      params: {...(isDoubtful && {context: 'doubtful'}), actual: link.url, expected: counterpart.url},
      actual: link.url,
      expected: [counterpart.url],
      related: [
        {
          file: context.zh.path,
          place: counterpart.position ?? context.zh.blocks[context.rows[row]!.zh[0]!]!.position,
        },
      ],
    })
  })
  const missing = sides.flatMap((side) =>
    open[side].slice(paired).map((link) =>
      report('link-mismatch', {
        ...rowSpot(context, side, row, link),
        params: {context: otherSide(side), actual: link.url, text: excerpt(toText(link))},
        actual: link.url,
        related: [toRelatedRow(context, otherSide(side), row)],
      }),
    ),
  )
  return [...wrong, ...missing]
}

function toRelatedRow(context: CheckContext, side: 'zh' | 'en', row: number) {
  const {file, place} = rowSpot(context, side, row)
  return {file, place}
}
