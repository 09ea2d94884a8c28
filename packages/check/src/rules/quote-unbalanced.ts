import {type Document, type Message, type Sentence, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckRule} from '../context.ts'
import {type Mark, unbalancedMarks} from '../form/quotes.ts'
import {spotAt} from '../places.ts'
import {unitsOf, withoutCode} from '../text/plain.ts'

/**
 * Reports quotation marks and brackets without their partner.
 *
 * A quotation that runs on over paragraphs opens each of them and closes the last alone: an opening mark is forgiven
 * where the next paragraph begins with one too.
 */
export const quoteUnbalanced: CheckRule = (context) =>
  sides.flatMap((side) => {
    const document = context[side]
    const units = unitsOf(document)
    return units.flatMap((unit, index) => {
      const next = units[index + 1]?.[0]?.text ?? ''
      return unbalancedMarks(unit.map(withoutCode), document.side, next).map((mark) =>
        toMessage(document, unit, mark),
      )
    })
  })

function toMessage(
  document: Document,
  unit: readonly Sentence[],
  {part, at, mark, partner, isShape}: Mark,
): Message {
  return report('quote-unbalanced', {
    ...spotAt(document, unit[part]!.index, [at, at + 1]),
    // What only looks wrong still pairs.
    ...(isShape ? {severity: 'info', params: {context: 'shape', mark, partner}} : {params: {mark, partner}}),
    actual: mark,
    expected: [partner],
  })
}
