import {type Message, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {faultsOf, toFormRule} from '../form/faults.ts'
import {unitsOf} from '../text/plain.ts'

const within = toFormRule('double-space', sides, (text) => faultsOf(text, /(?<=\S) {2,}(?=\S)/g, () => ' '))

/** Reports two or more spaces in a row, within sentences and between them. */
export const doubleSpace: CheckRule = (context) => [...within(context), ...between(context)]

function between(context: CheckContext): Message[] {
  return sides.flatMap((side) =>
    unitsOf(context[side]).flatMap((unit) =>
      unit.slice(1).flatMap((sentence, index): Message[] => {
        const {start} = sentence.position
        const {end} = unit[index]!.position
        if (start.offset === undefined || end.offset === undefined) return []
        const actual = context.sources[side].slice(end.offset, start.offset)
        if (!/^ {2,}$/.test(actual)) return []
        return [
          report('double-space', {
            file: context[side].path,
            place: {start: end, end: start},
            lang: side,
            params: {
              actual,
              expected: ' ',
              near: `${unit[index]!.text.slice(-8)} ${sentence.text.slice(0, 8)}`,
            },
            actual,
            expected: [' '],
            fix: {range: [end.offset, start.offset], text: ' '},
          }),
        ]
      }),
    ),
  )
}
