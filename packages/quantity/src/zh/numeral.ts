import {readPower} from '../power.ts'
import {type Amount, exactly, type Numeral, scale, times} from '../reading.ts'
import {readVague} from './vague.ts'
import {zhLeadIn} from './words.ts'

type Token =
  | {kind: 'digit'; amount: Amount; arabic: boolean}
  | {kind: 'unit'; unit: number}
  | {kind: 'zero'}
  | {kind: 'more'; around: boolean}

const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]))
/** What a character multiplies by. */
export const units: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
])
const leastBigUnit = 1e4

/** 几 and 数 stand for a digit that is not told: 数百 is anything from 100 to 999. */
const vagueDigit: Amount = {value: 1, low: 1, high: 9.99, approximation: 'several'}

const arabicNumeral =
  /(?:(?:\d{1,3}(?:,\d{3})+|(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d|,\d)|\d+)(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?(?!\d)/y
const magnitudeLetter = /[kKMB](?![A-Za-z])/y
const magnitudeLetters: Record<string, number> = {k: 1e3, K: 1e3, M: 1e6, B: 1e9}
/** 多, 余 and 来 after a round number, where they do not begin a word of their own. */
const more =
  /[多余](?![少么样下额量])|来(?=[个岁年天人万名块元家次里斤米种只本位条张台分户头匹颗支艘辆间座层页字句首篇封吨亩]|平(?:方|米)|公[里斤顷吨尺]|千[米克瓦]|英[里尺寸亩]|[毫厘][米升克])/y

/**
 * Reads a Chinese numeral, in characters, digits or both: 一千一百七十九, 1179亿, 3千5百万, 十多万, 数千万, 三五百, 二零零八.
 *
 * @param text - folded text
 * @param start - where the numeral begins
 * @returns its amount, or nothing if there is no numeral
 */
export function readNumeral(text: string, start: number): Numeral | undefined {
  const vague = readVague(text, start) ?? readPower(text, start)
  if (vague) return vague
  const {tokens, end} = tokenize(text, start)
  if (tokens.length === 0) return readDigitString(text, start)
  const written = tokens.some((token) => token.kind === 'digit' && token.arabic)
  const whole = evaluate(tokens)
  const form = written ? 'digits' : tokens.length === 1 ? 'single' : 'words'
  const part = written ? undefined : readDecimals(text, end)
  if (!part) return {...whole, end, form}
  const decimal = exactly(Number((whole.value + part.value).toPrecision(15)))
  const unit = units.get(text[part.end] ?? '') ?? 1
  return unit >= leastBigUnit
    ? {...scale(decimal, unit), end: part.end + 1, form: 'words'}
    : {...decimal, end: part.end, form: 'words'}
}

function tokenize(text: string, start: number): {tokens: Token[]; end: number} {
  const tokens: Token[] = []
  let end = start
  while (end < text.length) {
    const next = nextToken(text, end, tokens)
    if (!next) break
    tokens.push(next.token)
    end = next.end
  }
  while (tokens.at(-1)?.kind === 'zero' && tokens.length > 1) {
    tokens.pop()
    end--
  }
  return {tokens, end}
}

function nextToken(
  text: string,
  at: number,
  before: readonly Token[],
): {token: Token; end: number} | undefined {
  const last = before.at(-1)
  const character = text[at]!
  const unit = units.get(character)
  if (unit !== undefined) {
    return mayTakeUnit(text, at, unit, last) ? {token: {kind: 'unit', unit}, end: at + 1} : undefined
  }
  if (character === '零' && last?.kind === 'unit') return {token: {kind: 'zero'}, end: at + 1}
  if (last?.kind === 'unit' || (last?.kind === 'digit' && last.arabic)) {
    more.lastIndex = at
    if (more.test(text)) return {token: {kind: 'more', around: text[at] === '来'}, end: at + 1}
  }
  if (last?.kind === 'digit' || last?.kind === 'more') return undefined
  return readDigit(text, at, before)
}

/** 每万元, 近万人, 超亿元, 破亿: a magnitude that nothing multiplies is one of it. Elsewhere 万 and 亿 alone are no count. */
const meansOne = /[每近逾超破]$|(?<![经通路])过$/

/** 千 in 千米 and 兆 in 兆瓦 belong to the unit of measure; 百 and 千 right after another unit begin something else. */
function mayTakeUnit(text: string, at: number, unit: number, last: Token | undefined): boolean {
  if (!last) return unit < leastBigUnit || (at > 0 && meansOne.test(text.slice(Math.max(0, at - 2), at)))
  if (/^(?:千[米克卡瓦赫伏帕焦比字]|兆[瓦赫字帕比])/.test(text.slice(at, at + 2))) return false
  if (last.kind === 'unit')
    return unit === 10 ? last.unit === 100 || last.unit === 1000 : unit >= leastBigUnit
  return last.kind !== 'zero' || unit === 10
}

function readDigit(
  text: string,
  at: number,
  before: readonly Token[],
): {token: Token; end: number} | undefined {
  const arabic = readArabic(text, at)
  if (arabic) {
    const mixes = before.length > 0 && !before.some((token) => token.kind === 'digit' && token.arabic)
    return mixes
      ? undefined
      : {token: {kind: 'digit', amount: exactly(arabic.value), arabic: true}, end: arabic.end}
  }
  if (text[at] === '几' || (text[at] === '数' && units.has(text[at + 1] ?? ''))) {
    const counts = before.length > 0 || units.has(text[at + 1] ?? '')
    return counts ? {token: {kind: 'digit', amount: vagueDigit, arabic: false}, end: at + 1} : undefined
  }
  const first = toDigit(text[at])
  if (first === undefined || (before.length === 0 && isDigitString(text, at))) return undefined
  // 两 ends no numeral: 一百两 is a hundred taels.
  if (text[at] === '两' && before.length > 0 && !units.has(text[at + 1] ?? '')) return undefined
  const second = toDigit(text[at + 1])
  if (second !== undefined && isSpan(first, second)) {
    const amount: Amount = {value: first, low: first, high: second, approximation: 'about'}
    return {token: {kind: 'digit', amount, arabic: false}, end: at + 2}
  }
  return {token: {kind: 'digit', amount: exactly(first), arabic: false}, end: at + 1}
}

/** Splits at the greatest unit: what stands before multiplies it, what stands after is added. */
function evaluate(tokens: readonly Token[]): Amount {
  const greatest = Math.max(...tokens.map((token) => (token.kind === 'unit' ? token.unit : 0)))
  if (greatest === 0) return evaluateDigit(tokens)
  const at = tokens.findLastIndex((token) => token.kind === 'unit' && token.unit === greatest)
  const left = tokens.slice(0, at)
  const factor =
    left.length === 0 || left.every((token) => token.kind === 'zero') ? exactly(1) : evaluate(left)
  const product = scale(factor, greatest)
  const right = tokens.slice(at + 1)
  if (right[0]?.kind === 'more')
    return right[0].around ? toAround(product, greatest) : toMore(product, greatest)
  if (right.length === 0) return product
  const [only] = right
  const last = right.at(-1)
  if (
    right.length <= 2 &&
    last?.kind === 'digit' &&
    isVague(last.amount) &&
    (right.length === 1 || only?.kind === 'zero')
  ) {
    return add(product, {...last.amount, value: 0})
  }
  // 二万五 is 25,000 and 两百五 is 250: a last digit without a zero before it counts in the next smaller unit.
  const implied = right.length === 1 && only?.kind === 'digit' && !only.arabic && !isVague(only.amount)
  return add(product, implied && greatest > 10 ? scale(only.amount, greatest / 10) : evaluate(right))
}

function evaluateDigit(tokens: readonly Token[]): Amount {
  const digit = tokens.find((token) => token.kind === 'digit')
  if (!digit) return exactly(0)
  if (tokens.at(-1)?.kind !== 'more') return digit.amount
  const {value} = digit.amount
  const step = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0)
  return toMore(digit.amount, step)
}

function toMore({value, low, high}: Amount, step: number): Amount {
  return {value, low, high: high + step, approximation: 'over'}
}

/** 二十来个 are some twenty, and may be a few less. */
function toAround({value, low, high}: Amount, step: number): Amount {
  return {value, low: low - step / 5, high: high + step / 2, approximation: 'about'}
}

function isVague({approximation}: Amount): boolean {
  return approximation === 'several'
}

function add(left: Amount, right: Amount): Amount {
  return {
    value: left.value + right.value,
    low: left.low + right.low,
    high: left.high + right.high,
    approximation: left.approximation === 'exact' ? right.approximation : left.approximation,
  }
}

function readArabic(text: string, at: number): {value: number; end: number} | undefined {
  arabicNumeral.lastIndex = at
  const match = arabicNumeral.exec(text)
  if (!match) return undefined
  // (250,250) is a pair of coordinates.
  const isPair =
    /[(（]/.test(text[at - 1] ?? '') && text[at + match[0].length] === ')' && /^\d+,\d+$/.test(match[0])
  const [written] = isPair ? match[0].split(',') : match
  const end = at + written!.length
  const value = Number(written!.replace(/[, ]/g, ''))
  magnitudeLetter.lastIndex = end
  const letter = magnitudeLetter.exec(text)?.[0]
  return letter ? {value: times(value, magnitudeLetters[letter]!), end: end + 1} : {value, end}
}

function toDigit(character: string | undefined): number | undefined {
  return character === '两' || character === '俩' ? 2 : digits.get(character ?? '')
}

/** 三四, 七八, and 三五 by custom. */
function isSpan(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5))
}

const digitString = /[零幺一二三四五六七八九]{2,}(?![十百千万亿兆])/y

function isDigitString(text: string, at: number): boolean {
  digitString.lastIndex = at
  const run = digitString.exec(text)?.[0]
  if (!run) return false
  return run.length > 2 || !isSpan(toDigit(run[0]) ?? 0, toDigit(run[1]) ?? 0)
}

/** Characters said one by one: 二零零八, 一二三点四. */
function readDigitString(text: string, start: number): Numeral | undefined {
  if (!isDigitString(text, start)) return undefined
  const end = digitString.lastIndex
  if (end - start === 2 && zhLeadIn.test(text.slice(0, start))) return undefined
  const part = readDecimals(text, end)
  const value = Number(toArabic(text.slice(start, end))) + (part?.value ?? 0)
  return {...exactly(value), end: part?.end ?? end, form: 'words'}
}

/** 七点一直: seven, and all the time. */
const decimals = /点([零一二三四五六七八九]+)(?![十百千]|(?<=一)[直起定到样般边面])/y

/** 点五六, after whole digits. */
function readDecimals(text: string, at: number): {value: number; end: number} | undefined {
  decimals.lastIndex = at
  const match = decimals.exec(text)
  return match ? {value: Number(`0.${toArabic(match[1]!)}`), end: decimals.lastIndex} : undefined
}

/** 二零零八 → 2008. */
export function toArabic(characters: string): string {
  return [...characters]
    .map((character) => (character === '幺' ? 1 : (toDigit(character) ?? character)))
    .join('')
}
