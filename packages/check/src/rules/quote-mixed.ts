import type {Message, Sentence} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {replaceAt} from '../form/faults.ts'
import {findQuotations, marksOf, type Place, type QuoteStyle} from '../form/quotations.ts'
import {unitsOf, withoutCode} from '../text/plain.ts'

/**
 * Reports a quotation in “” where the text quotes with 「」, and the reverse. Two of them may be a convention of the
 * author; one among several is a slip.
 */
export const quoteMixed: CheckRule = (context) => {
  const found = unitsOf(context.zh).flatMap((unit) =>
    findQuotations(unit.map(withoutCode)).map((quotation) => ({unit, ...quotation})),
  )
  const lone = (['curly', 'corner'] as const).flatMap((style) => {
    const same = found.filter((quotation) => quotation.style === style)
    return same.length === 1 && found.length > 2 ? same : []
  })
  return lone.flatMap(({unit, style, opening, closing}) => [
    toMessage(context, unit, opening, style, 0),
    toMessage(context, unit, closing, style, 1),
  ])
}

function toMessage(
  context: CheckContext,
  unit: readonly Sentence[],
  {part, at}: Place,
  style: QuoteStyle,
  which: 0 | 1,
): Message {
  const text = marksOf[style === 'curly' ? 'corner' : 'curly'][which]!
  const replacement = replaceAt(context, 'zh', unit[part]!, [at, at + 1], text)
  return report('quote-mixed', {...replacement, params: {actual: replacement.actual, expected: text}})
}
