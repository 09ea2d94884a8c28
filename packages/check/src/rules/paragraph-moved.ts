import {toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {findMoves} from '../completeness/moves.ts'
import type {CheckRule} from '../context.ts'
import {spotOfBlock, toRelated} from '../places.ts'
import {excerpt} from '../text/plain.ts'

/** Reports a paragraph that stands in another place than its counterpart. */
export const paragraphMoved: CheckRule = (context) =>
  findMoves(context).map(({zh, en}) =>
    report('paragraph-moved', {
      ...spotOfBlock(context.en, en.block),
      params: {
        text: excerpt(toText(context.en.blocks[en.block]!.node)),
        zh: excerpt(toText(context.zh.blocks[zh.block]!.node)),
      },
      related: [toRelated(spotOfBlock(context.zh, zh.block))],
    }),
  )
