import {type Message, otherSide, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckRule} from '../context.ts'
import {relatedSentences, spotAt} from '../places.ts'

/** Reports a designation that the glossary forbids. */
export const termForbidden: CheckRule = (context) =>
  context.termLinks.flatMap((link) =>
    sides.flatMap((side) =>
      link[side]
        .filter(({status}) => status === 'forbidden')
        .map(({sentence, start, end, text}): Message => {
          const preferred = context.termById.get(link.term)?.[side].preferred ?? link.term
          const other = otherSide(side)
          return report('term-forbidden', {
            ...spotAt(context[side], sentence, [start, end]),
            link: link.bead,
            params: {text, expected: preferred},
            actual: text,
            expected: [preferred],
            related: relatedSentences(context, other, context.beads[link.bead]![other]),
          })
        }),
    ),
  )
