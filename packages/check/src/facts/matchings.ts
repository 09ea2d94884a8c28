import type {Bead, Side} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'
import {currencyOfArticle, inCurrency} from './article-currency.ts'
import {withFaintAnswers} from './faint-answers.ts'
import {type Matching, matchQuantities, type Placed} from './match.ts'
import {inPlace, isNamedUnit, tablePlaces} from './table-units.ts'

/**
 * The quantities of both sides of each bead, matched.
 *
 * @param context - the article
 * @returns the matchings, by bead
 */
export const matchingsOf = remember((context: CheckContext): Matching[] =>
  context.beads.map((bead) => {
    const placed = {zh: placedOf(context, 'zh', bead), en: placedOf(context, 'en', bead)}
    return withFaintAnswers(context, bead, matchQuantities(placed.zh, placed.en), placed)
  }),
)

/**
 * The quantities of one side of a bead, in the units that its table and its article count in.
 *
 * @param context - the article
 * @param side - the side
 * @param bead - the bead
 */
export function placedOf(context: CheckContext, side: Side, bead: Bead): Placed[] {
  const currency = articleCurrency(context)
  return asWritten(context, side, bead).map(({sentence, quantity}) => ({
    sentence,
    quantity: inCurrency(quantity, currency),
  }))
}

const articleCurrency = remember((context: CheckContext): string | undefined =>
  currencyOfArticle(
    context.beads.map((bead) =>
      matchQuantities(asWritten(context, 'zh', bead), asWritten(context, 'en', bead)),
    ),
  ),
)

function asWritten(context: CheckContext, side: Side, bead: Bead): Placed[] {
  const places = tablePlaces(context[side])
  return bead[side].flatMap((sentence) => {
    const place = places.get(sentence)
    return context
      .quantitiesOf(side, sentence)
      .filter((quantity) => !place || !isNamedUnit(quantity, place))
      .map((quantity) => ({sentence, quantity: place ? inPlace(quantity, place) : quantity}))
  })
}
