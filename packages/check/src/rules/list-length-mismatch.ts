import {report} from '@duizhao/diagnostics'
import type {CheckRule} from '../context.ts'
import {rowSpot} from '../form/row-spot.ts'
import {nodesOf} from '../text/nodes.ts'

/** Reports a row whose two lists have different numbers of items, or whose tables differ in rows. */
export const listLengthMismatch: CheckRule = (context) =>
  context.rows.flatMap((row, index) =>
    (['listItem', 'tableRow'] as const).flatMap((type) => {
      const items = {zh: nodesOf(context.zh, row.zh, [type]), en: nodesOf(context.en, row.en, [type])}
      if (items.zh.length === 0 || items.en.length === 0 || items.zh.length === items.en.length) return []
      const related = rowSpot(context, 'zh', index)
      return report('list-length-mismatch', {
        ...rowSpot(context, 'en', index),
        params: {zhCount: items.zh.length, enCount: items.en.length},
        actual: String(items.en.length),
        expected: [String(items.zh.length)],
        related: [{file: related.file, place: related.place}],
      })
    }),
  )
