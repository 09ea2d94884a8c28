import type {Range} from '@duizhao/bitext'
import {approximate, byEye} from './approximate.ts'
import {dimensionOf} from './measures.ts'
import type {Approximation} from './quantity.ts'
import type {Reading} from './reading.ts'

/** What words can say of a value. */
type Direction = Exclude<Approximation, 'exact' | 'several'>

/** The words of a language that make a quantity approximate. */
export interface Qualifiers {
  /** Patterns of what a quantity follows, the first that matches counts. */
  before: readonly (readonly [Direction, RegExp])[]
  /** Patterns of what a share follows at some distance: 不到总数的2%. */
  beforeShare?: readonly (readonly [Direction, RegExp])[]
  /** Pattern of what an upper bound follows that is told of all: no sample exceeds 40. A time is no such bound. */
  exceeded: RegExp
  /** Sticky patterns of what follows a quantity. */
  after: readonly (readonly [Direction, RegExp])[]
  /** Numerals that are seldom a count to the unit. */
  rough?: RegExp
  /** What says so inside of a numeral. */
  inside?: RegExp
  /** How many characters the words before may have. */
  longest: number
}

/** Nearly a third may be 31 per cent: a fraction in words is no exact figure, though it has no last digit. */
const roomOfFraction = 0.03

/** Two dozen may be 23 or 26; with a word, it may be half a dozen more or fewer. */
const rough = {share: 1 / 12, room: 6}

/**
 * Makes the function that loosens a quantity by the words around it.
 *
 * @param qualifiers - the words of a language
 * @returns a function of a folded text and a quantity in it
 */
export function toLoosen({
  before,
  beforeShare = [],
  exceeded,
  after,
  rough: roughWords,
  inside,
  longest,
}: Qualifiers): (text: string, reading: Reading) => Reading {
  return (text, reading) => {
    if (reading.kind === 'date' || reading.kind === 'time' || reading.kind === 'ordinal') return reading
    const loosened = withLead(text, withInner(text, reading))
    for (const [direction, pattern] of after) {
      pattern.lastIndex = reading.end
      if (!pattern.test(text)) continue
      const end = pattern.lastIndex
      return {...loosenBy(text, loosened, direction, [reading.end, end]), end}
    }
    return isRough(text, loosened) && loosened.approximation === 'exact' ? roughly(loosened) : loosened
  }

  function withLead(text: string, reading: Reading): Reading {
    const from = Math.max(0, reading.start - longest)
    const ahead = text.slice(from, reading.start)
    const isShare = reading.kind === 'percent' || reading.kind === 'fraction'
    const leads = isShare ? [...before, ...beforeShare] : before
    for (const [direction, pattern] of dimensionOf(reading) === 'duration'
      ? leads
      : [['under', exceeded] as const, ...leads]) {
      const found = pattern.exec(ahead)
      if (!found) continue
      const start = from + found.index
      return loosenBy(text, reading, direction, [start, start + found[0].trimEnd().length])
    }
    return reading
  }

  function withInner(text: string, reading: Reading): Reading {
    if (!inside || (reading.approximation !== 'over' && reading.approximation !== 'about')) return reading
    const found = inside.exec(text.slice(reading.start, reading.end))
    if (!found) return reading
    const start = reading.start + found.index
    return {...reading, qualifier: [start, start + found[0].length]}
  }

  function isRough(text: string, {start, end}: Reading): boolean {
    return roughWords?.test(text.slice(start, end)) === true
  }

  function loosenBy(text: string, reading: Reading, direction: Direction, qualifier: Range): Reading {
    const amount = isRough(text, reading)
      ? approximate(reading, direction, rough.room, byEye)
      : approximate(reading, direction, reading.kind === 'fraction' ? roomOfFraction : 0)
    return {...reading, ...amount, ...(reading.approximation === 'exact' ? {qualifier} : {})}
  }
}

function roughly(reading: Reading): Reading {
  const room = reading.value * rough.share
  return {...reading, low: reading.low - room, high: reading.high + room, approximation: 'about'}
}
