import {approximate} from '../approximate.ts'
import {exactly, type Numeral, type Reading, scale, toReading} from '../reading.ts'
import {isPair} from '../vocabulary.ts'
import {readNumeral} from './numeral.ts'

const parts = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
])
const partLead = /([百千万])分之/y
const half =
  /(过|超|大|多)?(?:一半|半数)|对半|腰斩|(?<=[降跌减削缩砍])半(?![个年天小路径])|(?<!小)[大多]半(?=[的是都数人]|来自|[,。;])/y
const fixed = new Map([
  ['百分百', 100],
  ['对折', 50],
  ['半折', 50],
  ['半成', 5],
])
const slash = /(?:(\d+) )?(\d+)\/(\d+)(?![\d/])/y

const tenths =
  /(?<!统一|统)成(半|[一二三四五六七八九](?![个成种样位次]))?(?![为立功长本员果交分人年熟绩就语型品群套见]|不(?![到足满超及]))/y
const discount = /折(?![扣磨叠断合腾射])/y
const perCent = /%|pct/y
const perMillion = /pp(m|b)(?![A-Za-z])/iy
const percentagePoints = /个?百分点/y
const basisPoints = /个?(?:基点|bps?(?![A-Za-z]))/iy
const times = /倍(半)?(?![感增受])/y
/** A part of those who are counted, and not so many of something else: 三人, 三名。, but not 三名船长. */
const part =
  '(\\d+|[一二三四五六七八九十两]+)(?:[个名位]?[人例户]|[个名位家只台件次所](?=[,。;:!?、)]|$|[就因会在是都被患死得能有]))'
/** 每三人中就有一人: one in three. */
const share = new RegExp(
  `每?(\\d+|[一二三四五六七八九十百千万两]+)(?:[个名位]?[人户家名]|个(?=[中里]))(?:(?:[中里]|之中|当中),?(?:大约|平均)?(?:[就便只仅才]|)|,?[就便])有${part}`,
  'y',
)
/** 每一万名旅客中约有三人: what is counted stands between. */
const shareOfEach = new RegExp(
  `每(\\d+[百千万]?|[一二三四五六七八九十百千万两]+)[个名位]?[^,。;:!?、\\d一二三四五六七八九十百千万两]{1,8}?(?:之中|当中|中|里),?(?:大?约|平均|至少|可能|[就便只仅才会都也])*有${part}`,
  'y',
)
const doubling = /翻(?:了|上)?([一两二三四五六七八九]?)番|(?:翻(?:了|上)?一?|加)倍/y

/** What grows by a multiple is one more: 增长两倍 and 高出两倍 are threefold. 增长到两倍 and 是两倍 are twofold. */
const growth = {
  strict:
    /(?:增长|增加|增|上升|上涨|涨|提高|提升|高出|多出|大出|扩大|攀升|飙升|激增|猛增|暴增)(?:了|约|近|将近|逾|大约|整整|足足|不止|至少|几乎|差不多)*$/,
  /** 高两倍 and 翻了两倍 are twofold to one writer and threefold to another. */
  loose:
    /(?:翻|高|多|大|快|长|重|贵|强|厚|亮|老|减少|下降|降低|缩小|降)(?:了|约|近|将近|逾|大约|整整|足足|不止|至少|几乎|差不多)*$/,
}
const longestGrowth = 8
/** The first end of 增长一到两倍. */
const firstOfRange = /[一二三四五六七八九十两百\d.]+[到至~-]$/
/** From here on writers seldom tell 增长十倍 from 增长到十倍. */
const leastSloppy = 5
/** 一倍 that is no multiple of something is once more: twice. */
const greatestPlain = 1

/** Reads a percentage, fraction or multiple just at an offset: 百分之五, 三分之二, 六成, 一半, 两倍, 翻一番. */
export function readFraction(text: string, start: number): Reading | undefined {
  return (
    readFixed(text, start) ??
    readShare(text, start) ??
    readSlash(text, start) ??
    readPerCentLead(text, start) ??
    readHalf(text, start) ??
    readDoubling(text, start) ??
    readAfterNumeral(text, start)
  )
}

function readFixed(text: string, start: number): Reading | undefined {
  const words = [...fixed.keys()].find((word) => text.startsWith(word, start))
  return words ? toReading('percent', start, start + words.length, exactly(fixed.get(words)!)) : undefined
}

function readShare(text: string, start: number): Reading | undefined {
  if (/\d/.test(text[start - 1] ?? '')) return undefined
  for (const pattern of [share, shareOfEach]) {
    pattern.lastIndex = start
    const found = pattern.exec(text)
    if (!found) continue
    const [whole, part] = [found[1]!, found[2]!].map(countOf)
    if (part! > 0 && part! < whole!)
      return toReading('fraction', start, pattern.lastIndex, exactly(part! / whole!))
  }
  return undefined
}

/** 百 alone is a hundred. */
function countOf(numeral: string): number {
  return readNumeral(numeral, 0)?.value ?? parts.get(numeral) ?? 0
}

/** 3/5, 1 3/5. */
function readSlash(text: string, start: number): Reading | undefined {
  if (/[\d./]/.test(text[start - 1] ?? '')) return undefined
  const minus = /^[-−负](?=\d)/.test(text.slice(start, start + 2)) ? 1 : 0
  slash.lastIndex = start + minus
  const found = slash.exec(text)
  if (!found || Number(found[3]) === 0 || isPair(Number(found[2]), Number(found[3]))) return undefined
  const value = Number(found[1] ?? 0) + Number(found[2]) / Number(found[3])
  const amount = scale(exactly(value), minus ? -1 : 1)
  return toReading(found[1] ? 'number' : 'fraction', start, slash.lastIndex, amount)
}

/** 百分之五, 万分之四. */
function readPerCentLead(text: string, start: number): Reading | undefined {
  const signed = text[start] === '负' ? start + 1 : start
  partLead.lastIndex = signed
  const found = partLead.exec(text)
  if (!found || /[一二三四五六七八九\d]/.test(text[start - 1] ?? '')) return undefined
  const minus = text[partLead.lastIndex] === '负'
  const numeral = readNumeral(text, partLead.lastIndex + (minus ? 1 : 0))
  if (!numeral) return undefined
  const factor = (100 / parts.get(found[1]!)!) * (minus || signed > start ? -1 : 1)
  return toReading('percent', start, numeral.end, scale(numeral, factor))
}

function readHalf(text: string, start: number): Reading | undefined {
  half.lastIndex = start
  const found = half.exec(text)
  if (!found) return undefined
  const amount = found[1] ? approximate(exactly(0.5), 'over') : exactly(0.5)
  return toReading('fraction', start, half.lastIndex, amount)
}

function readDoubling(text: string, start: number): Reading | undefined {
  doubling.lastIndex = start
  const found = doubling.exec(text)
  if (!found) return undefined
  const count = found[1] ? (readNumeral(found[1], 0)?.value ?? 1) : 1
  return toReading('multiple', start, doubling.lastIndex, exactly(2 ** count))
}

function readAfterNumeral(text: string, start: number): Reading | undefined {
  if (/[\d.]/.test(text[start - 1] ?? '') && /\d/.test(text[start]!)) return undefined
  const minus = /^(?:负|[-−](?=\d))/.exec(text.slice(start, start + 2))?.[0].length ?? 0
  const signed = minus > 0 && (start === 0 || !/[\p{L}\p{N}]/u.test(text[start - 1]!) || text[start] === '负')
  const numeral = readNumeral(text, signed ? start + minus : start)
  if (!numeral) return undefined
  const amount = signed ? {...numeral, ...scale(numeral, -1)} : numeral
  return (
    readDenominated(text, start, amount) ??
    readWith(text, start, amount, tenths, (tail) => toTenths(amount, tail)) ??
    readWith(text, start, amount, discount, () => toReading('percent', start, 0, toDiscount(amount))) ??
    readWith(text, start, amount, perCent, () => toReading('percent', start, 0, amount)) ??
    readWith(text, start, amount, perMillion, (tail) =>
      toReading('percent', start, 0, scale(amount, /m/i.test(tail!) ? 1e-4 : 1e-7)),
    ) ??
    readWith(text, start, amount, percentagePoints, () => toReading('percent', start, 0, amount, 'point')) ??
    readWith(text, start, amount, basisPoints, () =>
      toReading('percent', start, 0, scale(amount, 0.01), 'point'),
    ) ??
    readWith(text, start, amount, times, (tail) =>
      toReading('multiple', start, 0, toRatio(text, start, tail ? withHalf(amount) : amount)),
    )
  )
}

function readWith(
  text: string,
  start: number,
  numeral: Numeral,
  pattern: RegExp,
  read: (tail: string | undefined) => Reading,
): Reading | undefined {
  pattern.lastIndex = numeral.end
  const found = pattern.exec(text)
  return found ? {...read(found[1]), start, end: pattern.lastIndex} : undefined
}

/** 六成 is 60 %, 三成半 35 %, 六成三 63 %. */
function toTenths(numeral: Numeral, tail: string | undefined): Reading {
  const more = tail === '半' ? 5 : tail ? (readNumeral(tail, 0)?.value ?? 0) : 0
  const tens = scale(numeral, 10)
  return toReading('percent', 0, 0, more === 0 ? tens : exactly(tens.value + more))
}

/** 八折 is 80 % of the price, 七五折 75 %. */
function toDiscount(numeral: Numeral): Numeral {
  return numeral.value <= 10 ? {...numeral, ...scale(numeral, 10)} : numeral
}

/** 一倍半. */
function withHalf(amount: Numeral): Numeral {
  return {...amount, ...exactly(amount.value + 0.5)}
}

/** How many times as much there is now. */
function toRatio(text: string, start: number, amount: Numeral): Numeral {
  const {value, low, high} = amount
  const before = text.slice(Math.max(0, start - longestGrowth), start).replace(firstOfRange, '')
  const isRatio = /(?:到|至|为|是|成|达|的|相当于|等于)(?:了|约|近|将近|逾|大约)*$/.test(before)
  if (isRatio) return amount
  if (growth.strict.test(before) || value === greatestPlain) {
    return {...amount, value: value + 1, low: value < leastSloppy ? low + 1 : low, high: high + 1}
  }
  return growth.loose.test(before) ? {...amount, high: high + 1} : amount
}

/** 三分之二, 一又二分之一. */
function readDenominated(text: string, start: number, denominator: Numeral): Reading | undefined {
  if (text[denominator.end] === '又') {
    const fraction = readAfterNumeral(text, denominator.end + 1)
    if (fraction?.kind !== 'fraction') return undefined
    const value = denominator.value + Math.sign(denominator.value) * fraction.value
    return toReading('number', start, fraction.end, exactly(value))
  }
  if (!text.startsWith('分之', denominator.end)) return undefined
  const at = denominator.end + 2
  const minus = text[at] === '负'
  const numerator = readNumeral(text, minus ? at + 1 : at)
  if (!numerator || denominator.value === 0) return undefined
  const value = (numerator.value / denominator.value) * (minus ? -1 : 1)
  return toReading('fraction', start, numerator.end, exactly(value))
}
