import {otherSide} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckRule} from '../context.ts'
import {nameFaults} from '../names/name-faults.ts'
import {spotAt, toRelated} from '../places.ts'

/** Reports a name of the glossary that stands where the other side has another name of the same kind. */
export const orgSwapped: CheckRule = (context) =>
  nameFaults(context)
    .filter(({kind}) => kind === 'swapped')
    .map(({bead, side, sentence, range, found, expected, source}) => {
      const other = otherSide(side)
      const occurrence = source[other][0]!
      return report('org-swapped', {
        ...spotAt(context[side], sentence, range),
        link: bead,
        params: {text: found, expected: expected[side].preferred, source: occurrence.text},
        actual: found,
        expected: [expected[side].preferred],
        related: [toRelated(spotAt(context[other], occurrence.sentence, [occurrence.start, occurrence.end]))],
      })
    })
