import {otherSide, sides, toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {nearestBlock} from '../completeness/nearest-block.ts'
import type {CheckRule} from '../context.ts'
import {spotOfBlock} from '../places.ts'
import {excerpt} from '../text/plain.ts'

/** Reports a heading whose row has no heading on the other side. */
export const headingMissing: CheckRule = (context) =>
  context.rows.flatMap((row, index) => {
    const headings = {
      zh: row.zh.filter((block) => context.zh.blocks[block]!.node.type === 'heading'),
      en: row.en.filter((block) => context.en.blocks[block]!.node.type === 'heading'),
    }
    return sides.flatMap((side) => {
      const other = otherSide(side)
      return headings[side].slice(headings[other].length).map((block) =>
        report('heading-missing', {
          ...spotOfBlock(context[side], block),
          params: {context: other, text: excerpt(toText(context[side].blocks[block]!.node))},
          related: nearestBlock(context, index, other),
        }),
      )
    })
  })
