import {readPower} from '../power.ts'
import {type Amount, exactly, type Numeral, scale, times} from '../reading.ts'

const ones = toValues(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen',
)
ones.set('nought', 0).set('naught', 0)
const tens = toValues('- - twenty thirty forty fifty sixty seventy eighty ninety', 10)
tens.set('fourty', 40)
/** Magnitudes by name. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])
const collective = new Map([
  ['dozen', 12],
  ['dozens', 12],
])

/** Plurals that name a magnitude alone: tens of thousands. */
const vaguePlurals = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

const digits =
  /(?:(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d|,\d)|\d+)(?:\.\d+)?(?!\d)|\.\d+)(?:[eE][-+]?\d+(?![A-Za-z]))?/y
const word = /[A-Za-z]+/y
const magnitudeAfter = /[ -]?(hundred|thousand|lakh|million|crore|billion|trillion|quadrillion|dozen)s?\b/iy
/** What is counted in millions where `24m` is no length. */
const counted =
  'tonnes?|tons|people|users|barrels|hectares|acres|jobs|units|cars|homes|households|vehicles|customers|subscribers|visitors|students|workers|copies|dollars|euros|yuan|cubic|square|(?:kilo|mega|giga)?watts?|[kMGT]?Wh?|lit(?:re|er)s|gallons|kilomet(?:re|er)s|km|miles|kilograms|kg|pounds|ounces|years|hours|TEUs?'
const currencies =
  '(?:US|HK|[A-Z][a-z]+(?: [A-Z][a-z]+)?) dollars|baht|ringgits?|rupiahs?|rupees?|won|pesos?|francs?|kron(?:er|or|a)|reais|rands?|dirhams?|rou?bles?|dongs?|liras?|shekels?|zlotys?|yen|renminbi|RMB|riyals?|dinars?|tenge|hryvnias?|crowns|forints?|kyats?|takas?|nairas?|shillings?'
const letterAfter = new RegExp(
  `([kKMB]|m(?= (?:${counted}|${currencies})\\b))(?![A-Za-z])| ?(bn|mn|tn|mln|bln|tln|mil|MM)\\b`,
  'y',
)
const letterMagnitudes = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
])

/**
 * Reads an English numeral, in words, digits or both: one hundred and five, 1.5 million, tens of millions, a dozen.
 *
 * @param text - folded text
 * @param start - where the numeral begins: the start of a word
 * @returns its amount, or nothing if there is no numeral
 */
export function readNumeral(text: string, start: number): Numeral | undefined {
  return readPower(text, start) ?? readDigits(text, start) ?? readVague(text, start) ?? readWords(text, start)
}

/** Digits, with the magnitude word or letter after them. */
export function readDigits(text: string, start: number): Numeral | undefined {
  digits.lastIndex = start
  const found = digits.exec(text)
  if (!found) return undefined
  const plain = {
    ...exactly(Number(found[0].replace(/[, ]/g, ''))),
    end: digits.lastIndex,
    form: 'digits' as const,
  }
  return multiply(text, plain)
}

function multiply(text: string, numeral: Numeral): Numeral {
  let current = numeral
  for (;;) {
    magnitudeAfter.lastIndex = current.end
    const found = magnitudeAfter.exec(text)
    if (found) {
      const name = found[1]!.toLowerCase()
      const factor = magnitudes.get(name) ?? collective.get(name) ?? 1
      current = {...current, ...scale(current, factor), end: magnitudeAfter.lastIndex}
      continue
    }
    letterAfter.lastIndex = current.end
    const letter = letterAfter.exec(text)
    if (!letter) return current
    const factor = letterMagnitudes.get((letter[1] ?? letter[2])!.toLowerCase()) ?? 1
    return {...current, ...scale(current, factor), end: letterAfter.lastIndex}
  }
}

/** Tens of thousands is anything from 10,000 to 99,999; dozens from 24 to 99; several hundred from 200 to 999. */
function readVague(text: string, start: number): Numeral | undefined {
  const several =
    /(?:several|a few|a couple(?: of)?|some few|many) (?=hundred\b|thousand\b|million\b|billion\b|dozen\b|tens\b)/iy
  several.lastIndex = start
  if (several.test(text)) {
    const few: Amount = {value: 1, low: 1, high: 9.99, approximation: 'several'}
    return multiply(text, {...few, end: several.lastIndex - 1, form: 'words'})
  }
  let end = start
  let factor = 1
  let count = 0
  for (;;) {
    const name = wordAt(text, end)?.toLowerCase()
    const unit =
      name === undefined
        ? undefined
        : (vaguePlurals.get(name) ?? (count > 0 ? magnitudes.get(name) : undefined))
    if (unit === undefined) break
    factor *= unit
    end += name!.length
    count++
    const next = / of (?=tens|dozens|hundreds|thousands|millions|billions|trillions)/iy
    next.lastIndex = end
    if (!next.test(text)) break
    end = next.lastIndex
  }
  if (count === 0) return undefined
  const [low, high] = boundsOf(factor)
  return {value: factor, low, high, approximation: 'several', end, form: 'words'}
}

/** Dozens are fewer than a hundred, scores fewer than two hundred. */
function boundsOf(factor: number): [low: number, high: number] {
  if (factor === 12) return [24, 99]
  return factor === 20 ? [40, 199] : [factor, factor * 9.99]
}

interface Words {
  total: number
  section: number
  end: number
  count: number
  /** What may follow: after twenty only 1–9, after one nothing but a magnitude. */
  room: number
  /** Whether an article stands before, which a magnitude needs: `a million`. */
  hasArticle: boolean
}

function readWords(text: string, start: number): Numeral | undefined {
  const words: Words = {
    total: 0,
    section: 0,
    end: start,
    count: 0,
    room: Number.POSITIVE_INFINITY,
    hasArticle: false,
  }
  let at = skipArticle(text, start)
  words.hasArticle =
    at > start ||
    /\b(?:every|each) $/i.test(text.slice(Math.max(0, start - 6), start)) ||
    /^hundred (?:thousand|million|billion)/i.test(text.slice(start, start + 17))
  for (;;) {
    const name = wordAt(text, at)?.toLowerCase()
    if (name === undefined || !take(words, name)) break
    words.end = at + name.length
    at = nextWord(text, words.end, words.room === 100)
    if (at < 0) break
  }
  if (words.count === 0) return undefined
  const value = times(words.total + words.section, 1)
  const amount = withPoint(text, words.end, value)
  return {
    ...exactly(amount.value),
    end: amount.end,
    form: words.count === 1 && !(value >= 10) ? 'single' : 'words',
  }
}

function take(words: Words, name: string): boolean {
  const one = ones.get(name)
  const ten = tens.get(name)
  const magnitude = magnitudes.get(name) ?? collective.get(name)
  if (one !== undefined && one < words.room && !(one === 0 && words.count > 0)) {
    words.section += one
    words.room = 0
  } else if (ten !== undefined && words.room >= 100) {
    words.section += ten
    words.room = 10
  } else if (magnitude !== undefined && (words.count > 0 || words.hasArticle)) {
    const isLeast = magnitude <= 100
    words.section = (words.section || (words.count === 0 ? 1 : 0)) * magnitude
    if (words.section === 0) return false
    if (!isLeast) {
      words.total =
        words.total > 0 && words.total < magnitude
          ? (words.total + words.section / magnitude) * magnitude
          : words.total + words.section
      words.section = 0
    }
    words.room = 100
  } else {
    return false
  }
  words.count++
  return true
}

/** A hundred, an eleven-year-old: the article belongs to a magnitude only. */
function skipArticle(text: string, start: number): number {
  const article = /an? (?=(?:hundred|thousand|million|billion|trillion|dozen)\b)/iy
  article.lastIndex = start
  return article.test(text) ? article.lastIndex : start
}

function nextWord(text: string, end: number, mayTakeAnd: boolean): number {
  const link = mayTakeAnd
    ? / and (?=[a-z])| - (?=[a-z])|[ -](?=[a-z])|, (?=[a-z])/iy
    : / - (?=[a-z])|[ -](?=[a-z])/iy
  link.lastIndex = end
  return link.test(text) ? link.lastIndex : -1
}

function wordAt(text: string, at: number): string | undefined {
  word.lastIndex = at
  return word.exec(text)?.[0]
}

/** Three point one four. */
function withPoint(text: string, end: number, value: number): {value: number; end: number} {
  const point = / point((?: (?:zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine)\b)+)/iy
  point.lastIndex = end
  const found = point.exec(text)
  if (!found) return {value, end}
  const decimals = found[1]!
    .trim()
    .split(' ')
    .map((name) => ones.get(name.toLowerCase()) ?? 0)
  const whole = Number(`${value}.${decimals.join('')}`)
  const magnitude = / (hundred|thousand|million|billion|trillion)\b/iy
  magnitude.lastIndex = point.lastIndex
  const unit = magnitude.exec(text)
  return unit
    ? {value: times(whole, magnitudes.get(unit[1]!.toLowerCase()) ?? 1), end: magnitude.lastIndex}
    : {value: whole, end: point.lastIndex}
}

function toValues(words: string, step = 1): Map<string, number> {
  return new Map(words.split(' ').map((name, index) => [name, index * step]))
}
