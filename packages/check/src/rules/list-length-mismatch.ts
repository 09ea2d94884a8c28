import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {rowSpot} from '../form/row-spot.ts'
import {nodesOf} from '../text/nodes.ts'

/** Reports a row whose two lists have different numbers of items, or whose tables differ in rows or columns. */
export const listLengthMismatch: CheckRule = (context) =>
  context.rows.flatMap((row, index) => {
    const items = (['listItem', 'tableRow'] as const).map((type) => ({
      zh: nodesOf(context.zh, row.zh, [type]).length,
      en: nodesOf(context.en, row.en, [type]).length,
    }))
    const columns = {zh: columnsOf(context, 'zh', row.zh), en: columnsOf(context, 'en', row.en)}
    return [...items.map((counts) => ({counts, params: {}})), {counts: columns, params: {context: 'columns'}}]
      .filter(({counts: {zh, en}}) => zh > 0 && en > 0 && zh !== en)
      .map(({counts: {zh, en}, params}) => {
        const {file, place} = rowSpot(context, 'zh', index)
        return report('list-length-mismatch', {
          ...rowSpot(context, 'en', index),
          params: {...params, zhCount: zh, enCount: en},
          actual: String(en),
          expected: [String(zh)],
          related: [{file, place}],
        })
      })
  })

/** Columns of the first table of some blocks; none if there is no table. */
function columnsOf(context: CheckContext, side: 'zh' | 'en', blocks: readonly number[]): number {
  return nodesOf(context[side], blocks, ['table'])[0]?.children[0]?.children.length ?? 0
}
