import {moneySigns, zhMoney} from '../currencies.ts'
import {measures} from '../measures.ts'
import {exactly, type Numeral, type Reader, type Reading, scale, toReading} from '../reading.ts'
import {toRoundTheClockReader} from '../round-the-clock.ts'
import {withFate} from '../shares.ts'
import {alternatives, signPattern} from '../vocabulary.ts'
import {withApproximation} from './approximation.ts'
import {readDate} from './dates.ts'
import {eraInitials} from './eras.ts'
import {readFraction} from './fractions.ts'
import {readNumeral, toArabic} from './numeral.ts'
import {readOrdinal} from './ordinals.ts'
import {withRate} from './rates.ts'
import {readTime} from './times.ts'
import {zhClassifier, zhIdiom, zhLeadIn} from './words.ts'

const readers: Reader[] = [
  toRoundTheClockReader('zh'),
  readDate,
  readTime,
  readFraction,
  readOrdinal,
  readSignedMoney,
  readCounted,
]

const mayBegin = new RegExp(
  `[\\d.零一二三四五六七八九十百千两几数半廿卅第前公上下后凌清早中午傍晚深夜今明昨当翻负过多大对半万亿腰成其差幺俩加周星礼全昼日夜农阴旧初正每午子离距${eraInitials}\\-−$€£¥￡￥₩₹₽₿A-Z]`,
)

/**
 * Finds the quantities of a Chinese text, from left to right, without overlap.
 *
 * @param text - folded text
 */
export function findChinese(text: string): Reading[] {
  const readings: Reading[] = []
  let index = 0
  while (index < text.length) {
    const reading = mayBegin.test(text[index]!) ? readAt(text, index) : undefined
    if (reading && reading.end > index) {
      readings.push(reading)
      index = reading.end
    } else {
      index = skipWord(text, index)
    }
  }
  return readings
}

function readAt(text: string, start: number): Reading | undefined {
  // 一年零十一个月: the zero joins two parts.
  if (text[start] === '零' && /[年月天时钟元块]/.test(text[start - 1] ?? '')) return undefined
  if (startsIdiom(text, start)) return undefined
  for (const reader of readers) {
    const reading = reader(text, start)
    if (reading) return withFate('zh', text, withRate(text, withApproximation(text, reading)))
  }
  return undefined
}

/** A Latin word with digits in it (GPT4, H100) is a name; an idiom is passed over as a whole. */
function skipWord(text: string, index: number): number {
  const word = /[A-Za-z][A-Za-z\d]*(?:[-.][A-Za-z\d]+)*/y
  word.lastIndex = index
  const latin = word.exec(text)
  if (latin) return index + latin[0].length
  if (!startsIdiom(text, index)) return index + 1
  return zhIdiom.lastIndex
}

function startsIdiom(text: string, index: number): boolean {
  zhIdiom.lastIndex = index
  return zhIdiom.test(text)
}

function readSignedMoney(text: string, start: number): Reading | undefined {
  signPattern.lastIndex = start
  const found = signPattern.exec(text)
  if (!found || /[A-Za-z]/.test(text[start - 1] ?? '')) return undefined
  const numeral = readNumeral(text, signPattern.lastIndex)
  if (!numeral) return undefined
  const {code: shared} = moneySigns.get(found[1]!)!
  // ¥ is the yen only where Japanese or English is written.
  const code = shared === 'CNY/JPY' ? 'CNY' : shared
  money.lastIndex = numeral.end
  const word = money.exec(text)
  const end = word && zhMoney.get(word[1]!)?.factor === 1 ? money.lastIndex : numeral.end
  return toReading('money', start, end, numeral, word ? (zhMoney.get(word[1]!)?.code ?? code) : code)
}

const money = new RegExp(
  `(?: (?=[A-Z]{3}))?(${alternatives([...zhMoney.keys()])})(?![A-Za-z组素宵旦老件首勋帅年代音气月])`,
  'y',
)
/** 港币300万元: the currency stands before the sum. */
const moneyBefore = new RegExp(`(${alternatives([...zhMoney.keys()].filter((word) => /币$/.test(word)))})$`)
const longestMoney = 4

/** 两块五, 一块二毛五, 一毛三: what follows the last unit is its tenths, unless a thing is counted by it (两块一斤). */
const spokenMoney =
  /(?:块([一二三四五六七八九\d])(?:[毛角]([一二三四五六七八九\d])?分?)?|[毛角]([一二三四五六七八九\d])分?)(?![\d十百千万个只斤两本张件条份包袋瓶台次人天年月米公升样块])/y

/** 五毛, where the sum ends; not 一毛不拔, 三角形. */
const bareMao = /毛(?=$|[\s\p{P}]|以[下上内]|左右|上下|[一每])/uy

/** Symbols are also written in capitals; a single letter is then another thing (5G). */
function spellings(word: string): string[] {
  return word.length > 1 ? [word, word.toUpperCase()] : [word]
}

const measureWords = new Map(
  measures.flatMap(({unit, zh}) =>
    zh.flatMap((word) => spellings(word).map((spelling) => [spelling, unit] as const)),
  ),
)
/** 节 counts lessons and carriages, and knots only of a speed. */
const speed = '(?:[航时船流风潮]速|速度|全速|巡航)'
const measure = new RegExp(
  `(${alternatives([...measureWords.keys()])})(?![A-Za-z]|(?<=升)[至到级为高降]|(?<=里)[面边程]|(?<=周)[期边围末刊密到]|(?<=星期|礼拜)[一二三四五六日天](?![个名位年月十百千万天])|(?<=[天夜晚日])[上空]|(?<=两)[天个下年次人三]|(?<=[\\d零一二三四五六七八九十百千两半多余来]节)(?<!${speed}[^,。;!?]{0,8}节)(?!(?:多|以[上下]|左右)?的?[^,。;]{0,2}速))`,
  'y',
)
const sign = /[负]|零下|(?<=^|[\s(（,，:：])[-−](?=\.?\d)/y

function readCounted(text: string, start: number): Reading | undefined {
  sign.lastIndex = start
  const minus = sign.exec(text)
  const begin = start + (minus?.[0].length ?? 0)
  if (!minus && /[\d.]/.test(text[start - 1] ?? '') && /\d/.test(text[start]!)) return undefined
  const scaleName = degrees.exec(text.slice(Math.max(0, start - longestScale), start))?.[1]
  const numeral = readHalf(text, begin) ?? withDozens(text, readNumeral(text, begin))
  if (!numeral) return undefined
  const signed: Numeral = minus ? {...numeral, ...scale(numeral, -1)} : numeral
  const reading = readUnit(text, start, signed) ?? readBare(text, start, signed)
  return scaleName && reading?.unit === 'degree'
    ? {...reading, unit: scaleName === '华' ? 'degree Fahrenheit' : 'degree Celsius'}
    : reading
}

/** 华氏温度98.6度. */
const degrees = /([华摄])氏(?:温度)?(?:零下|负|约)?$/
const longestScale = 7

/** 两打. */
function withDozens(text: string, numeral: Numeral | undefined): Numeral | undefined {
  if (
    !numeral ||
    text[numeral.end] !== '打' ||
    /[开算破击造下出电断动印扮扫听车工仗]/.test(text[numeral.end + 1] ?? '')
  ) {
    return numeral
  }
  return {...numeral, ...scale(numeral, 12), end: numeral.end + 1, form: 'words'}
}

/** 半年, 半个月, 一个半小时; 半百 is fifty. */
function readHalf(text: string, start: number): Numeral | undefined {
  if (text.startsWith('半百', start)) return {...exactly(50), end: start + 2, form: 'words'}
  if (
    text[start] !== '半' ||
    !/^(?:个?(?:月|小时|钟头|世纪|星期)|分钟|秒|年|天|[公英海]?里(?!面)|[公市]?斤|[公市]?尺|英[寸尺亩]|吨|磅|盎司|米(?!色)|公?升|公顷|亩|岁)/.test(
      text.slice(start + 1),
    )
  ) {
    return undefined
  }
  return {...exactly(0.5), end: start + 1, form: 'single'}
}

function readUnit(text: string, start: number, numeral: Numeral): Reading | undefined {
  const {end} = numeral
  money.lastIndex = end
  const moneyWord = money.exec(text)
  if (moneyWord) {
    const {code, factor} = zhMoney.get(moneyWord[1]!)!
    const name =
      code === 'CNY' ? moneyBefore.exec(text.slice(Math.max(0, start - longestMoney), start)) : null
    const named = name ? zhMoney.get(name[1]!)!.code : code
    return withSmallMoney(text, toReading('money', start, money.lastIndex, scale(numeral, factor), named))
  }
  const spoken = readSpokenMoney(text, start, numeral)
  if (spoken) return spoken
  const isWeekday = zhLeadIn.test(text.slice(Math.max(0, start - 2), start)) && numeral.form === 'single'
  if (isWeekday) return undefined
  const withHalf = text.startsWith('个半', end) ? {...numeral, ...addHalf(numeral), end: end + 2} : numeral
  if (text.startsWith('刻钟', end)) return toReading('measure', start, end + 2, scale(numeral, 15), 'minute')
  minutesBefore.lastIndex = end
  if (minutesBefore.test(text)) return toReading('measure', start, end + 1, numeral, 'minute')
  measure.lastIndex = withHalf.end
  const measureWord = measure.exec(text)
  if (!measureWord) return undefined
  const past = measure.lastIndex
  const unit = measureWords.get(measureWord[1]!)!
  minutes.lastIndex = past
  const more = unit === 'hour' ? minutes.exec(text)?.[1] : undefined
  if (more !== undefined) {
    const hours = withHalf.value + (readNumeral(more, 0)?.value ?? 0) / 60
    return toReading('measure', start, minutes.lastIndex, exactly(hours), unit)
  }
  if (text[past] === '半') return toReading('measure', start, past + 1, addHalf(withHalf), unit)
  const digits = unit === 'second' ? hundredths : unit === 'metre' || unit === 'degree' ? tail : undefined
  if (digits) digits.lastIndex = past
  const decimals = digits?.exec(text)?.[0]
  if (decimals === undefined) return toReading('measure', start, past, withHalf, unit)
  const value = Number(`${withHalf.value}.${toArabic(decimals)}`)
  return toReading('measure', start, past + decimals.length, exactly(value), unit)
}

/** 9分30秒, which `joinParts` joins. */
const minutesBefore = /分(?=[\d一二三四五六七八九十]{1,3}秒)/y

/** 4小时18分. */
const minutes = /([\d一二三四五六七八九十]{1,3})分(?![钟之别析成])/y

/** 一米七五, 1米75, 三十八度五: what follows the metres or degrees is their decimals. */
const tail =
  /(?:[零一二三四五六七八九]{1,2}|\d{1,2})(?![\d零一二三四五六七八九十百千万.%个米厘公位名人条次倍年月层])/y

/** 九秒五八, 10秒02. */
const hundredths = /(?:[零一二三四五六七八九]{2}|\d{2})(?![\d零一二三四五六七八九十百千万.%\p{Script=Han}])/uy

function addHalf(numeral: Numeral): Numeral {
  const value = numeral.value + 0.5
  return {...numeral, ...exactly(value)}
}

/** 50元6角3分, 三块五, 一圆二十钱. */
function withSmallMoney(text: string, reading: Reading): Reading {
  const sen = /^([\d一二三四五六七八九十]{1,3})钱(?![包币财庄])/.exec(text.slice(reading.end))
  if (sen) {
    const hundredths = readNumeral(sen[1]!, 0)?.value ?? 0
    return {
      ...reading,
      ...exactly(roundToFen(reading.value + hundredths / 100)),
      end: reading.end + sen[0].length,
    }
  }
  const small = /^(?:([\d一二三四五六七八九两])[角毛])?(?:([\d一二三四五六七八九])分)?/.exec(
    text.slice(reading.end),
  )
  if (!small?.[0]) return reading
  const value = roundToFen(reading.value + digitOf(small[1]) / 10 + digitOf(small[2]) / 100)
  return {...reading, ...exactly(value), end: reading.end + small[0].length}
}

/** 两块五, 一毛三, 五毛, 一分五厘. */
function readSpokenMoney(text: string, start: number, {value, end}: Numeral): Reading | undefined {
  const thousandths = /^分([一二三四五六七八九\d])厘/.exec(text.slice(end, end + 3))?.[1]
  if (thousandths !== undefined && value < 10) {
    const yuan = Number((value / 100 + digitOf(thousandths) / 1000).toFixed(3))
    return toReading('money', start, end + 3, exactly(yuan), 'CNY')
  }
  spokenMoney.lastIndex = end
  const [, tenths, hundredths, mao] = spokenMoney.exec(text) ?? []
  const toMoney = (yuan: number, last: number) =>
    toReading('money', start, last, exactly(roundToFen(yuan)), 'CNY')
  if (tenths !== undefined)
    return toMoney(value + digitOf(tenths) / 10 + digitOf(hundredths) / 100, spokenMoney.lastIndex)
  if (value >= 10) return undefined
  if (mao !== undefined) return toMoney(value / 10 + digitOf(mao) / 100, spokenMoney.lastIndex)
  bareMao.lastIndex = end
  return bareMao.test(text) ? toMoney(value / 10, bareMao.lastIndex) : undefined
}

function digitOf(digit: string | undefined): number {
  return digit === undefined ? 0 : (readNumeral(digit, 0)?.value ?? 0)
}

function roundToFen(yuan: number): number {
  return Number(yuan.toFixed(2))
}

/** A number without a unit. One character alone counts only where a measure word or a boundary tells so. */
function readBare(text: string, start: number, numeral: Numeral): Reading | undefined {
  // 5G and 3D are names.
  if (numeral.value < 10 && /^[DG](?![A-Za-z])/.test(text.slice(numeral.end))) return undefined
  if (numeral.form === 'single' && !isCounted(text, start, numeral.end)) return undefined
  return toReading('number', start, numeral.end, numeral)
}

function isCounted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text[end] ?? ''
  // 前三 is the top three, 一比二 a score, 等于五 a result.
  if (before.endsWith('前') || text[start] === '负' || isScore(text, start, end) || isTerm(text, end))
    return true
  if (isRangeEnd(text, start, end)) return true
  // 破亿 and 过万 may end a clause.
  if (/[逾超破过]$/.test(before) && /[万亿]/.test(text[start]!) && !/\p{Script=Han}/u.test(after)) return true
  if (/(?:是|等于|为|加|减|乘|除以)$/.test(before) && !/\p{Script=Han}/u.test(after)) return true
  if (zhLeadIn.test(before)) return false
  if (/[这那另共]$/.test(before)) return true
  zhClassifier.lastIndex = end
  if (zhClassifier.test(text)) return true
  return !/\p{Script=Han}$/u.test(before) && !/\p{Script=Han}/u.test(after)
}

/** 三到五成, 百分之十到十五: a numeral at the other end of a range, which has its unit there. */
function isRangeEnd(text: string, start: number, end: number): boolean {
  return (
    (firstOfRange.test(text.slice(end, end + 3)) && !zhLeadIn.test(text.slice(0, start))) ||
    secondOfRange.test(text.slice(Math.max(0, start - longestRange), start))
  )
}

const firstOfRange = /^(?:[到至~-]|——?)[\d一二三四五六七八九十两百千]/
const secondOfRange = /分之[一二三四五六七八九十百\d]+[到至~-]$/
const longestRange = 8

/** 一加二 is a sum. */
function isTerm(text: string, end: number): boolean {
  return /^(?:[加减乘]|除以|等于|大于|小于)(?:等于)?[负\d零一二三四五六七八九十百千万]/.test(text.slice(end))
}

function isScore(text: string, start: number, end: number): boolean {
  const digit = /[零一二三四五六七八九十\d]/
  return (
    (text[end] === '比' && digit.test(text[end + 1] ?? '')) ||
    (text[start - 1] === '比' && digit.test(text[start - 2] ?? ''))
  )
}
