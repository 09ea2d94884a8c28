import {type Message, otherSide, type Side, type TermLink} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {nameFaults} from '../names/name-faults.ts'
import {relatedSentences, spotAt} from '../places.ts'

/** Reports a term of the glossary that one side of a bead names and the other does not. */
export const termMissing: CheckRule = (context) => {
  const explained = new Set(nameFaults(context).flatMap(({links}) => links))
  return context.termLinks
    .filter((link) => !explained.has(link) && isMissing(context, link))
    .map((link) => toMessage(context, link))
}

/**
 * A term counts as missing once a bead, and only where neither this bead nor the one before or after names it on the
 * other side: there it is a pronoun, an ellipsis, or a sentence boundary set differently.
 */
function isMissing(context: CheckContext, link: TermLink): boolean {
  const side = sideOf(link)
  if (!side) return false
  const bead = context.beads[link.bead]!
  if (bead[otherSide(side)].length === 0) return false
  const near = context.termLinks.filter(
    (other) => other.term === link.term && Math.abs(other.bead - link.bead) <= 1 && other !== link,
  )
  if (near.some((other) => other[otherSide(side)].length > 0)) return false
  const first = near.find((other) => other.bead === link.bead && sideOf(other) === side)
  return !first || context.termLinks.indexOf(first) > context.termLinks.indexOf(link)
}

/** The side that has a term without a counterpart. English adds common nouns freely, so there only names count. */
function sideOf({status}: TermLink): Side | undefined {
  if (status === 'missing-en') return 'zh'
  return status === 'missing-zh' ? 'en' : undefined
}

function toMessage(context: CheckContext, link: TermLink): Message {
  const side = sideOf(link)!
  const other = otherSide(side)
  const term = context.termById.get(link.term)
  const {sentence, start, end, text} = link[side][0]!
  const {preferred = link.term, admitted = []} = term?.[other] ?? {}
  const isName = term !== undefined && term.type !== 'term'
  const severity = term?.everyday || (side === 'en' && !isName) ? 'info' : 'warning'
  return report('term-missing', {
    ...spotAt(context[side], sentence, [start, end]),
    severity,
    link: link.bead,
    params: {context: other, text, expected: preferred},
    expected: [preferred, ...admitted],
    related: relatedSentences(context, other, context.beads[link.bead]![other]),
  })
}
