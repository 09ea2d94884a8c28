import {rateUnitOf, rateUnits} from '../rate-units.ts'
import type {Reading} from '../reading.ts'

const [things, times] = [rateUnits.things, rateUnits.times].map((units) => units.map(({en}) => en).join('|'))
const after = new RegExp(
  `(?: [a-z]+){0,3}?(?: (?:an?|per|each|every)|[/-]per[- ]?| ?\\/ ?)[ -]?(?:(${things})\\b(?!-)|(${times})\\b(?!-| (?:ago|later|before|after|earlier|old|of|or)\\b))`,
  'iy',
)
/** `Every second day`, `60 km in a day`, `for a year`: no rates. */
const notRate =
  /\b(?:for|in|within|over|after|before|by|of|than|once|only|just|and|or|to|is|was) (?:an?|each|every)/i
/** Speeds have the unit of time in their own. */
const longest = 40

/**
 * Notes the unit that a rate counts in: 60 times a minute, $5 per hour, 30 yuan a kilo.
 *
 * @param text - folded text
 * @param reading - a quantity in it
 */
export function withRate(text: string, reading: Reading): Reading {
  if (!['number', 'multiple', 'money', 'measure'].includes(reading.kind)) return reading
  after.lastIndex = 0
  const rest = text.slice(reading.end, reading.end + longest)
  const found = after.exec(rest)
  const per = found && !notRate.test(found[0]) ? rateUnitOf((found[1] ?? found[2])!, 'en') : undefined
  return per ? {...reading, per} : reading
}
