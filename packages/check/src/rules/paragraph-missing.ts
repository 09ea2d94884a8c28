import {otherSide, toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {findMoves} from '../completeness/moves.ts'
import {nearestBlock} from '../completeness/nearest-block.ts'
import {unansweredBlocks} from '../completeness/rows.ts'
import type {CheckRule} from '../context.ts'
import {spotOfBlock} from '../places.ts'
import {excerpt} from '../text/plain.ts'

/** Reports a paragraph, list or table that nothing on the other side answers. */
export const paragraphMissing: CheckRule = (context) => {
  const moves = findMoves(context)
  return unansweredBlocks(context)
    .filter(({side, block}) => !moves.some((move) => move[side].block === block))
    .map(({row, side, block}) => {
      const document = context[side]
      return report('paragraph-missing', {
        ...spotOfBlock(document, block),
        params: {context: otherSide(side), text: excerpt(toText(document.blocks[block]!.node))},
        related: nearestBlock(context, row, otherSide(side)),
      })
    })
}
