import {type Amount, exactly, type Numeral, type Reading, scale, toReading} from '../reading.ts'
import {isPair} from '../vocabulary.ts'
import {readNumeral} from './numeral.ts'
import {ordinals} from './ordinals.ts'

/** Twenty-first to ninety-ninth. */
const compounds = [...ordinals].flatMap(([tens, ten]) =>
  ten >= 20 && ten <= 90
    ? [...ordinals].flatMap(([unit, one]) =>
        one < 10 ? [[`${tens.replace(/ieth$/, 'y')}-${unit}`, ten + one] as const] : [],
      )
    : [],
)
const denominators = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ordinals, ...compounds]
    .filter(([name]) => name !== 'first' && name !== 'second')
    .flatMap(([name, value]) => [[name, value] as const, [`${name}s`, value] as const]),
])
const names = [...denominators.keys()].toSorted((left, right) => right.length - left.length).join('|')
const denominator = new RegExp(`(?: - |[ -])(${names})\\b`, 'iy')
const article = new RegExp(`an? (${names})\\b(?![ -][a-z]+(?:th|rd)\\b)`, 'iy')

/** What shows that `a third` is a share and not one more: a share of something, by a third, a third more, a third left. */
const isShare = {
  name: /^(?:hundredth|thousandth|millionth|billionth|trillionth)$/,
  before:
    /\b(?:by|about|around|roughly|nearly|almost|over|than|only|just|some|even|barely|quite|not|up|down|least|to|fell|rose|cut|lost|(?<!\b(?:second|two|one|another|once|twice),? )or|account(?:s|ed|ing)? for|(?:makes?|made|making) up) $/i,
  /** Before these, nothing is counted that could be a third one. */
  strongly:
    /\b(?:by|nearly|almost|roughly|(?:more|less|fewer) than|up|down|fell|rose|at least)(?: (?:about|around|nearly|almost|over|(?:more|less) than))? $/i,
  adverbial:
    /^ (?:in|by|over|within|during|since|at|last|this|to|between|compared|while|when|because|than|for|after|before|every|each|year|per)\b/i,
  after:
    /^(?: (?:of|more|less|fewer|lower|higher|larger|smaller|bigger|cheaper|as|off|on|and|or|from|the|its|their|his|her)\b|[.,;:!?)]|$)/i,
}
const longestLead = 24
const longestRest = 12
const halved = /halv(?:ed|es?|ing)\b|(?:cut|slashed|reduced|split) in half\b/iy
const slash = /(\d+)\/(\d+)(?![\d/])/y
const mixedSlash = /(\d+) (\d+)\/(\d+)(?![\d/])/y
const half =
  /fifty[- ]fifty\b|50[-–/]50(?!\d)|(?:one[ -])?half(?! the [a-z]+ (?:ago|later))\b|quarter(?= (?:million|billion|trillion|century)\b)/iy
const mixed = new RegExp(
  ` and (?:an? |)(?:(one|two|three|four|five|six|seven|eight|nine)[ -])?(${names})\\b`,
  'iy',
)

/** Reads a fraction (two thirds, a quarter, half, 3/4, one and a half) just at an offset. */
export function readFraction(text: string, start: number): Reading | undefined {
  const reading =
    readSlash(text, start) ??
    readSign(text, start) ??
    readMixed(text, start) ??
    readNamed(text, start) ??
    readHalf(text, start) ??
    readHalved(text, start) ??
    readShare(text, start)
  return reading && (ofPerCent(text, reading) ?? withMagnitude(text, reading))
}

const onePerCent = / of (?:one per ?cent\b|1 ?%)/iy

/** A quarter of one per cent is one part in four hundred, and no exact figure. */
function ofPerCent(text: string, reading: Reading): Reading | undefined {
  onePerCent.lastIndex = reading.end
  if (reading.kind !== 'fraction' || !onePerCent.test(text)) return undefined
  return {...reading, ...scale(reading, 0.01), end: onePerCent.lastIndex}
}

const magnitudes = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
])
const magnitude = new RegExp(`(?: of)?(?: an?)? (${[...magnitudes.keys()].join('|')})\\b`, 'iy')

/** Half a million, three quarters of a billion, five and a half million. */
function withMagnitude(text: string, reading: Reading): Reading {
  magnitude.lastIndex = reading.end
  const found = magnitude.exec(text)
  if (!found) return reading
  const amount: Amount = scale(reading, magnitudes.get(found[1]!.toLowerCase())!)
  return toReading('number', reading.start, magnitude.lastIndex, amount)
}

const fractionSign = /(?:(\d+) ?)?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])/y

/** ½, 2¾. */
function readSign(text: string, start: number): Reading | undefined {
  fractionSign.lastIndex = start
  const found = fractionSign.exec(text)
  if (!found) return undefined
  const [numerator, divisor] = found[2]!.normalize('NFKD').split('⁄').map(Number)
  const value = Number(found[1] ?? 0) + numerator! / divisor!
  return toReading(found[1] ? 'number' : 'fraction', start, fractionSign.lastIndex, exactly(value))
}

/** `Nine in ten`, but not `nine in ten days`. */
const shareOfMany =
  /(?: (?:people|households|families|farmers|pupils|students|workers|women|men|children|adults|firms|companies|patients|homes|schools|cases|readers|voters|respondents|babies|doctors|teachers|villages|drivers|users|customers)(?= in ))? (?:out of(?: every)?|(?:in|of) every|in(?= (?:three|four|five|ten|twenty|3|4|5|10|20|100)\b(?! (?:second|minute|hour|day|week|month|quarter|year|decade)))) (?=[a-z\d])/iy

/** One in five, two out of three, nine in ten, one over twenty. */
function readShare(text: string, start: number): Reading | undefined {
  const part = readNumeral(text, start)
  if (!part) return undefined
  const link =
    part.value === 1
      ? /(?: (?:chance|person|people|child|adult|man|woman))? (?:in(?: every)?|(?:out )?of every|out of|over) (?=[a-z\d])/iy
      : shareOfMany
  link.lastIndex = part.end
  if (!link.test(text)) return undefined
  const whole = readNumeral(text, link.lastIndex)
  if (!whole || !(whole.value > part.value) || !isWhole(whole.value)) return undefined
  return toReading('fraction', start, whole.end, exactly(part.value / whole.value))
}

/** Nine out of ten is a share; 312 out of 500 are two counts. */
function isWhole(value: number): boolean {
  return value <= 20 || Number.isInteger(Math.log10(value))
}

function readSlash(text: string, start: number): Reading | undefined {
  if (/[\d/.]/.test(text[start - 1] ?? '')) return undefined
  mixedSlash.lastIndex = start
  const whole = mixedSlash.exec(text)
  if (whole && Number(whole[3]) > 0) {
    const value = Number(whole[1]) + Number(whole[2]) / Number(whole[3])
    return toReading('number', start, mixedSlash.lastIndex, exactly(value))
  }
  slash.lastIndex = start
  const found = slash.exec(text)
  if (!found || Number(found[2]) === 0 || isPair(Number(found[1]), Number(found[2]))) return undefined
  return toReading('fraction', start, slash.lastIndex, exactly(Number(found[1]) / Number(found[2])))
}

function readNamed(text: string, start: number): Reading | undefined {
  article.lastIndex = start
  const single = article.exec(text)
  if (single) {
    const name = single[1]!.toLowerCase()
    const [lead, rest] = [
      text.slice(Math.max(0, start - longestLead), start),
      text.slice(article.lastIndex, article.lastIndex + longestRest),
    ]
    const isFraction =
      name === 'half' ||
      name === 'quarter' ||
      isShare.name.test(name) ||
      /^ (?:of|are|were|have)\b/.test(rest) ||
      (isShare.before.test(lead) && isShare.after.test(rest)) ||
      (isShare.strongly.test(lead) && isShare.adverbial.test(rest))
    return isFraction ? toFraction(start, article.lastIndex, 1, name) : undefined
  }
  const numerator = readNumeral(text, start)
  if (!numerator) return undefined
  denominator.lastIndex = numerator.end
  const found = denominator.exec(text)
  if (!found) return undefined
  const name = found[1]!.toLowerCase()
  if (name === 'quarters' && isPeriod(text, start, denominator.lastIndex, numerator.value)) return undefined
  return isNumerator(numerator, name)
    ? toFraction(start, denominator.lastIndex, numerator.value, name)
    : undefined
}

/** Quarters of a year: two quarters, three quarters in a row. */
function isPeriod(text: string, start: number, end: number, numerator: number): boolean {
  return (
    numerator !== 3 ||
    /\b(?:last|past|first|next) $/i.test(text.slice(Math.max(0, start - 6), start)) ||
    /^ (?:in a row|in succession|running|straight|later|ago)\b/i.test(text.slice(end, end + 16))
  )
}

/** Two-thirds and one third are fractions; twenty-third is an ordinal, and a hundred fifths needs its plural. */
function isNumerator(numerator: Numeral, name: string): boolean {
  return name.endsWith('s') || name === 'half' || name === 'quarter' ? true : numerator.value === 1
}

function toFraction(start: number, end: number, numerator: number, name: string): Reading {
  return toReading('fraction', start, end, exactly(numerator / denominators.get(name)!))
}

function readHalf(text: string, start: number): Reading | undefined {
  half.lastIndex = start
  const found = half.exec(text)
  const share = found && /quarter/i.test(found[0]) ? 0.25 : 0.5
  return found ? toReading('fraction', start, half.lastIndex, exactly(share)) : undefined
}

/** Their price halved: it fell by half. */
function readHalved(text: string, start: number): Reading | undefined {
  halved.lastIndex = start
  return halved.test(text) ? toReading('fraction', start, halved.lastIndex, exactly(0.5)) : undefined
}

/** Two and a half, three and two fifths. */
function readMixed(text: string, start: number): Reading | undefined {
  const greedy = readNumeral(text, start)
  if (!greedy) return undefined
  // Six million and two thirds: the numeral has taken the numerator along.
  const cut = text.lastIndexOf(' and ', greedy.end)
  const short = cut > start ? readNumeral(text.slice(0, cut), start) : undefined
  const whole = [greedy, short].find((numeral) => {
    mixed.lastIndex = numeral?.end ?? text.length
    return mixed.test(text)
  })
  if (!whole) return undefined
  mixed.lastIndex = whole.end
  const found = mixed.exec(text)!
  const numerator = found[1] ? (readNumeral(found[1], 0)?.value ?? 1) : 1
  // Two million and a half is 2.5 million.
  const unit = [1e12, 1e9, 1e6].find((size) => whole.value >= size && whole.value % size === 0) ?? 1
  const value = whole.value + (unit * numerator) / denominators.get(found[2]!.toLowerCase())!
  return toReading('number', start, mixed.lastIndex, exactly(value))
}
