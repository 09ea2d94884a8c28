import {type Side, toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {findMoves, type Move} from '../completeness/moves.ts'
import type {CheckContext, CheckRule} from '../context.ts'
import {spotOfBlock, toRelated} from '../places.ts'
import {excerpt} from '../text/plain.ts'

/** Reports a paragraph that stands in another place than its counterpart. */
export const paragraphMoved: CheckRule = (context) =>
  findMoves(context).map((move) =>
    report('paragraph-moved', {
      ...spotOfBlock(context.en, move.en.block),
      params: {text: beginning(context, move, 'en'), zh: beginning(context, move, 'zh')},
      related: [toRelated(spotOfBlock(context.zh, move.zh.block))],
    }),
  )

/** The first words of what has moved. */
function beginning(context: CheckContext, move: Move, side: Side): string {
  const {block, sentences, isBlock} = move[side]
  const {node} = context[side].blocks[block]!
  return excerpt(isBlock ? toText(node) : context[side].sentences[sentences[0]!]!.text)
}
