import type {Row} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import {isProse} from '../text/nodes.ts'

/** Indexes of the rows that have text on one side and no block at all on the other. */
export function unansweredRows({rows, zh, en}: CheckContext): number[] {
  const hasText = ({zh: left, en: right}: Row) =>
    left.some((block) => zh.blocks[block]!.sentences[0] < zh.blocks[block]!.sentences[1]) ||
    right.some((block) => en.blocks[block]!.sentences[0] < en.blocks[block]!.sentences[1])
  return rows.flatMap((row, index) =>
    (row.zh.length === 0 || row.en.length === 0) && hasText(row) ? [index] : [],
  )
}

/** A prose block whose row has nothing on the other side. */
export interface UnansweredBlock {
  row: number
  side: 'zh' | 'en'
  block: number
}

/** The blocks of running text that nothing answers. */
export function unansweredBlocks(context: CheckContext): UnansweredBlock[] {
  return unansweredRows(context).flatMap((index) => {
    const row = context.rows[index]!
    const side = row.zh.length > 0 ? 'zh' : 'en'
    return row[side]
      .filter((block) => isProse(context[side].blocks[block]!))
      .map((block) => ({row: index, side, block}))
  })
}
