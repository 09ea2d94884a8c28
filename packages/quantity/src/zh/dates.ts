import {type Reader, type Reading, toDateReading} from '../reading.ts'
import {readLunarDate, readNamedDay, readWeekday} from './days.ts'
import {readEra} from './eras.ts'
import {readNumeral, toArabic} from './numeral.ts'

const year =
  '(\\d{4}|[零一二三四五六七八九]{4}|(?:公元前?|前)\\d{1,4}|[零六七八九][零一二三四五六七八九](?=年))'
const small = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const fullDate = new RegExp(`${year}年(?![级龄轻])(?:${small}月(?:份|${small}[日号]?)?)?`, 'y')
const monthAndDay = new RegExp(
  `${small}月(?!球|亮|饼|薪|刊|均)(?:份|${small}(?:[日号]|(?=[^\\d年月万亿%个.]|$)))?`,
  'y',
)
/** 2024财年, 2023—24学年. */
const season = /((?:19|20)\d{2})(?:财年|学年|年度|赛季)/y
const shortSeason = /(?<=((?:19|20)\d{2})[-–—/])(\d{2})(?=财年|学年|年度|赛季)/y
const dayAlone = /(\d{1,2})日(?!内|元|本|报|均|[-至到]?夜|游)/y
const yearMonth = /((?:19|20)\d{2})\/(0?[1-9]|1[0-2])(?![\d/])/y
const monthDay = /(0[1-9])\/([0-2]\d|3[01])(?![\d/])/y
const monthYear = /(0[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\d/])/y
const numericDate = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-])/y
const decade =
  /(?:(\d{1,2}|[一二三四五六七八九十]+|上个?)世纪)?(?:(\d0|\d{3}0|[一二三四五六七八九]?[十零])年代(?![理])|([一二三四五六七八])(?=[二三四五六七八九]十年代))/y
/** 80后: those born in the 1980s. */
const generation = /([5-9]0|[01]0)后(?![来面续方期])/y
const century = /(?:公元)?(前)?(\d{1,2}|[一二三四五六七八九十]+|上个?)世纪/y

const readers: Reader[] = [
  readNamedDay,
  readEraDate,
  readLunarDate,
  readWeekday,
  readSeason,
  readDecade,
  readCentury,
  readFullDate,
  readNumericDate,
  readSlashDate,
  readMonth,
  readDay,
]

/** Reads a date, a month, a day of the month, a decade or a century just at an offset. */
export const readDate: Reader = (text, start) => {
  if (/\d/.test(text[start - 1] ?? '')) return undefined
  for (const reader of readers) {
    const reading = reader(text, start)
    if (reading) return withEnd(text, reading)
  }
  return undefined
}

const ends = [
  ['early', /初(?:期|叶|年)?(?![一二三四五六七八九十中高])|早期/y],
  ['late', /末(?:期|叶|年)?|[晚后]期|[底尾]/y],
] as const

/** 6月5日（星期三）; 6月5日，星期三; 6月5日是个星期三. */
const weekdayAfter = /(?:[(（,，]? ?|(?:[那这]一?天)?正?好?是一?个?)(?=星期|礼拜|周)/y

/** 十九世纪末, 八十年代初, 2023年底; of a day, the day of the week. */
function withEnd(text: string, reading: Reading): Reading {
  if (reading.date === undefined) return reading
  if (reading.date.day !== undefined) {
    const weekday = match(weekdayAfter, text, reading.end) && readWeekday(text, weekdayAfter.lastIndex)
    return weekday ? {...reading, end: weekday.end, date: {...reading.date, ...weekday.date}} : reading
  }
  const end = ends.find(([, words]) => {
    words.lastIndex = reading.end
    return words.test(text)
  })
  return end ? {...reading, date: {...reading.date, end: end[0]}} : reading
}

/** 昭和二十年八月十五日. */
function readEraDate(text: string, start: number): Reading | undefined {
  const year = readEra(text, start)
  const rest = year && readMonth(text, year.end)
  return rest ? toDateReading(start, rest.end, {...year.date, ...rest.date}) : year
}

function readSeason(text: string, start: number): Reading | undefined {
  const found = match(season, text, start)
  if (found) return toDateReading(start, start + found[0].length, {year: Number(found[1])})
  const short = match(shortSeason, text, start)
  if (!short) return undefined
  const year = Math.floor(Number(short[1]) / 100) * 100 + Number(short[2])
  return toDateReading(start, start + short[0].length, {year})
}

function match(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

function readFullDate(text: string, start: number): Reading | undefined {
  const found = match(fullDate, text, start)
  if (!found) return undefined
  const [whole, yearText, monthText, dayText] = found
  const before = /前/.test(yearText!)
  const value = Number(toArabic(yearText!.replace(/公元|前/g, '')))
  return toDate(start, start + whole.length, before ? -value : value, monthText, dayText)
}

function readNumericDate(text: string, start: number): Reading | undefined {
  const found = match(numericDate, text, start)
  return found ? toDate(start, start + found[0].length, Number(found[1]), found[3], found[4]) : undefined
}

/** 2008/08, 08/2008, 08/16: with a slash, a leading zero tells a date from a fraction. */
function readSlashDate(text: string, start: number): Reading | undefined {
  if (/[\d/]/.test(text[start - 1] ?? '')) return undefined
  const first = match(yearMonth, text, start)
  if (first) return toDate(start, start + first[0].length, Number(first[1]), first[2], undefined)
  const second = match(monthYear, text, start)
  if (second) return toDate(start, start + second[0].length, Number(second[2]), second[1], undefined)
  const third = match(monthDay, text, start)
  return third ? toDate(start, start + third[0].length, undefined, third[1], third[2]) : undefined
}

function readMonth(text: string, start: number): Reading | undefined {
  const found = match(monthAndDay, text, start)
  return found ? toDate(start, start + found[0].length, undefined, found[1], found[2]) : undefined
}

function readDay(text: string, start: number): Reading | undefined {
  const found = match(dayAlone, text, start)
  return found ? toDate(start, start + found[0].length, undefined, undefined, found[1]) : undefined
}

function toDate(
  start: number,
  end: number,
  yearValue: number | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): Reading | undefined {
  const month = monthText === undefined ? undefined : toSmall(monthText)
  const day = dayText === undefined ? undefined : toSmall(dayText)
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > 31)) return undefined
  return toDateReading(start, end, {
    ...(yearValue === undefined ? {} : {year: yearValue}),
    ...(month === undefined ? {} : {month}),
    ...(day === undefined ? {} : {day}),
  })
}

function readDecade(text: string, start: number): Reading | undefined {
  const born = match(generation, text, start)
  if (born) return toDateReading(start, start + born[0].length, {decade: Number(born[1])})
  const found = match(decade, text, start)
  if (!found) return undefined
  const [whole, centuryText, fullText, digitText] = found
  const decadeText = fullText ?? `${digitText}十`
  const within = decadeText.endsWith('零') ? Number(toArabic(decadeText)) : toSmall(decadeText)
  const first = centuryText === undefined ? within : (toCentury(centuryText) - 1) * 100 + within
  return toDateReading(start, start + whole.length, {decade: first})
}

function readCentury(text: string, start: number): Reading | undefined {
  const found = match(century, text, start)
  if (!found) return undefined
  const value = toCentury(found[2]!)
  return toDateReading(start, start + found[0].length, {century: found[1] ? -value : value})
}

/** 上世纪 is the twentieth: the texts that we read are of the twenty-first. */
function toCentury(text: string): number {
  return text.startsWith('上') ? 20 : toSmall(text)
}

function toSmall(text: string): number {
  return readNumeral(text, 0)?.value ?? Number.NaN
}
