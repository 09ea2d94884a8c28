import {otherSide, type Range, type Side, sides} from '@duizhao/bitext'
import {dimensionOf, type Quantity, significantDigits} from '@duizhao/quantity'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'
import {isInHeading} from '../text/nodes.ts'
import type {Matching, Placed} from './match.ts'
import {matchingsOf} from './matchings.ts'
import {isIndispensable, isQualifiedNearby} from './qualifier-words.ts'
import {phraseOf} from './words.ts'

/** A value that one side states as at least, at most or about what the other states exactly. */
export interface LostQualifier {
  bead: number
  /** The side that states it exactly. */
  side: Side
  zh: Placed
  en: Placed
  /** The quantity with its qualifier, as the other side writes them. */
  source: string
  /** The qualifier. */
  word: string
  /** Whether the fact is another without it: 130 launches for 超过130次, but not a decade for 十多年. */
  isTelling: boolean
}

/**
 * Finds values that have lost `more than`, `nearly`, `about` and the like on their way from one side to the other, and
 * are the same figures otherwise: a translator who rounds (3.98万, 40,000) has made the word superfluous.
 *
 * @param context - the article
 */
export const lostQualifiers = remember((context: CheckContext): LostQualifier[] =>
  matchingsOf(context).flatMap((matching, bead) =>
    matching.pairs.flatMap(([zh, en]) => {
      const pair = {zh, en}
      const side = sides.find((one) => isLost(context, matching, pair, one))
      if (side === undefined) return []
      const {sentence, quantity} = pair[otherSide(side)]
      const {text} = context[otherSide(side)].sentences[sentence]!
      const source = phraseOf(text, quantity)
      return {
        bead,
        side,
        zh,
        en,
        source,
        word: text.slice(...quantity.qualifier!),
        isTelling: isTelling(quantity),
      }
    }),
  ),
)

function isLost(
  context: CheckContext,
  {pairs, left}: Matching,
  pair: Record<Side, Placed>,
  side: Side,
): boolean {
  const [lacking, stating] = [pair[side], pair[otherSide(side)]]
  const {approximation, qualifier} = stating.quantity
  if (lacking.quantity.approximation !== 'exact' || !qualifier) return false
  // 六十出头 is in one's early sixties, 不到一岁 before one's first birthday.
  if (lacking.quantity.kind === 'date' || lacking.quantity.kind === 'ordinal') return false
  if (approximation === 'exact' || approximation === 'several') return false
  if (figuresOf(lacking.quantity) !== figuresOf(stating.quantity) || isTrivial(lacking.quantity)) return false
  if (sides.some((one) => isInHeading(context[one], pair[one].sentence))) return false
  // A value that is stated twice may be qualified once on each side.
  const others = [...pairs.map(([zh, en]) => (side === 'zh' ? zh : en)), ...left[side]]
  const isQualifiedElsewhere = others.some(
    ({quantity}) => quantity.approximation !== 'exact' && quantity.value === lacking.quantity.value,
  )
  if (isQualifiedElsewhere) return false
  const {text} = context[otherSide(side)].sentences[stating.sentence]!
  const {start, end} = stating.quantity
  const isNeeded = isIndispensable(
    text.slice(...qualifier),
    dimensionOf(stating.quantity) === 'duration',
    text.slice(0, Math.min(start, qualifier[0])),
    text.slice(Math.max(end, qualifier[1])),
  )
  return (
    isNeeded &&
    !isQualifiedNearby(side, approximation, textAround(context, pairs, side, lacking), rangeOf(lacking))
  )
}

/** The sentence of a quantity, without the qualifiers that another quantity has on both sides. */
function textAround(
  context: CheckContext,
  pairs: Matching['pairs'],
  side: Side,
  {sentence, quantity}: Placed,
): string {
  const {text} = context[side].sentences[sentence]!
  return pairs.reduce((blanked, [zh, en]) => {
    const {sentence: place, quantity: other} = side === 'zh' ? zh : en
    const isAnswered = zh.quantity.approximation !== 'exact' && en.quantity.approximation !== 'exact'
    if (place !== sentence || other.start === quantity.start || !other.qualifier || !isAnswered)
      return blanked
    const [start, end] = other.qualifier
    return blanked.slice(0, start) + veil.repeat(end - start) + blanked.slice(end)
  }, text)
}

/** Neither a letter nor punctuation, so that no word is found in it. */
const veil = '\uFFFC'

function rangeOf({quantity: {start, end}}: Placed): Range {
  return [start, end]
}

/** The figures that are written, whatever the unit: 19亿元 and 1.9bn yuan have the same. */
function figuresOf({value}: Quantity): string {
  return Math.abs(Number(value.toPrecision(12)))
    .toExponential()
    .split('e')[0]!
}

/** None and one bound a range or count nothing: greater than 0, at least one. A metre and 100m yuan are amounts. */
function isTrivial({kind, value}: Quantity): boolean {
  return Math.abs(value) <= 1 && (kind === 'number' || kind === 'multiple')
}

/** Round values with one figure are as vague without the word, unless they are large or shares or sums. */
function isTelling({kind, value, approximation}: Quantity): boolean {
  if (approximation === 'about') return false
  return kind === 'percent' || kind === 'money' || significantDigits(value) >= 2 || value >= leastLarge
}

const leastLarge = 100
