import {otherSide} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckRule} from '../context.ts'
import {rowSpot} from '../form/row-spot.ts'
import {nodesOf} from '../text/nodes.ts'

/** Reports a row whose two sides refer to different numbers of footnotes. */
export const footnoteMismatch: CheckRule = (context) =>
  context.rows.flatMap((row, index) => {
    if (row.zh.length === 0 || row.en.length === 0) return []
    const notes = {
      zh: nodesOf(context.zh, row.zh, ['footnoteReference']),
      en: nodesOf(context.en, row.en, ['footnoteReference']),
    }
    if (notes.zh.length === notes.en.length) return []
    const side = notes.zh.length > notes.en.length ? 'zh' : 'en'
    const other = otherSide(side)
    const related = rowSpot(context, other, index)
    const labels = new Set(notes[other].map(({identifier}) => identifier))
    const extra = notes[side].find(({identifier}) => !labels.has(identifier)) ?? notes[side].at(-1)
    return report('footnote-mismatch', {
      ...rowSpot(context, side, index, extra),
      params: {context: other, zhCount: notes.zh.length, enCount: notes.en.length},
      actual: String(notes[other].length),
      expected: [String(notes[side].length)],
      related: [{file: related.file, place: related.place}],
    })
  })
