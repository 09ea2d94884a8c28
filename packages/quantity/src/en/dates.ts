import {type Reader, type Reading, toDateReading} from '../reading.ts'
import {readAnnoDomini, readEventDay, readSeason, readWeekday, readWeekdayAfter, weekdayIn} from './days.ts'
import {ordinals} from './ordinals.ts'
import {readYearInWords} from './years.ts'

const months = [
  'Jan(?:uary|\\.)?',
  'Feb(?:ruary|\\.)?',
  'Mar(?:ch|\\.)?',
  'Apr(?:il|\\.)?',
  'May',
  'June?\\.?',
  'July?\\.?',
  'Aug(?:ust|\\.)?',
  'Sept?(?:ember|\\.)?',
  'Oct(?:ober|\\.)?',
  'Nov(?:ember|\\.)?',
  'Dec(?:ember|\\.)?',
]
const month = `(${months.join('|')})(?![a-z])`
const dayNames = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? (?:the )?)?'
const dayWords = [...ordinals.keys()].join('|')
const day = `(\\d{1,2}(?:st|nd|rd|th)?|(?:(?:twenty|thirty)[- ])?(?:${dayWords}))(?![\\d:%]|[.,]\\d)`
const year = "(\\d{4}|'\\d{2}|’\\d{2})(?![\\d%]|[.,]\\d|s\\b)"

const monthFirst = new RegExp(
  `${dayNames}${month},?[ /-]?(?:the )?${day}(?: ?,? ?(?:of |in )?${year}|-${year})?(?![a-z])`,
  'iy',
)
const dayFirst = new RegExp(
  `${dayNames}${day}[ /-](?:(?:day )?of )?${month}(?: ?[,/-]? ?(?:of |in )?${year})?`,
  'iy',
)
/** The first day of `18 and 19 June` and `18–20 June`. */
const firstOfDays = new RegExp(
  `(\\d{1,2})(?= ?(?:-|–|—|to|and|or|,|through) ?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month})`,
  'iy',
)
const monthYear = new RegExp(`${month}(?:,? ?(?:of |in )?|[-/])${year}`, 'iy')
const yearMonth = new RegExp(`(\\d{4})[ /-]${month}(?:[ /-](\\d{1,2})(?!\\d))?`, 'iy')
const monthAlone = new RegExp(`${month}`, 'y')
const isoDate = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])/y
const slashDate = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/.-])/y
const decade =
  /(?:(early|mid|late)[- ])?(?:(\d{3}0) ?['’]?s|['’]?(\d0)['’]?s|((?:nineteen |eighteen )?(?:twen|thir|for|fif|six|seven|eigh|nine)ties))\b/iy
const century = new RegExp(
  `(\\d{1,2}(?:st|nd|rd|th)|(?:twenty[- ])?(?:${dayWords}))[ -]centur(?:y|ies)\\b`,
  'iy',
)
const bareYear =
  /(\d{4})(?![\d%.,]\d|\d|%|[a-z]| (?:people|yuan|dollars|million|billion|years|metres|meters))/iy
const beforeChrist = /(\d{1,4}) (?:BC|BCE)\b/y
const leadsToYear =
  /(?:\b(?:in|since|by|from|of|until|till|before|after|during|early|late|mid|year|to|between|and|through|around|circa|spring|summer|autumn|fall|winter|the)[ -]|[(–-]|^|, )$/i
/** The year of an edition or event: Report 2024, London 2012. */
const endsInName = /[\s(“‘]\p{Lu}\p{Ll}{2,} $/u

const readers: Reader[] = [
  readEventDay,
  readIso,
  readSlash,
  readFirstOfDays,
  (text, start) =>
    readParts(dayFirst, text, start, ([, dayText, monthText, yearText]) => [yearText, monthText, dayText]),
  (text, start) =>
    readParts(monthFirst, text, start, ([, monthText, dayText, yearText, dashed]) => [
      yearText ?? dashed,
      monthText,
      dayText,
    ]),
  (text, start) =>
    readParts(monthYear, text, start, ([, monthText, yearText]) => [yearText, monthText, undefined]),
  (text, start) =>
    readParts(yearMonth, text, start, ([, yearText, monthText, dayText]) => [yearText, monthText, dayText]),
  readCentury,
  readDecade,
  readBeforeChrist,
  readAnnoDomini,
  readSeason,
  readYear,
  readMonth,
  readWeekday,
]

/** Reads a date, a month, a year, a decade or a century just at an offset. */
export const readDate: Reader = (text, start) => {
  for (const reader of readers) {
    const reading = reader(text, start)
    if (reading) return withEnd(text, withYearInWords(text, reading))
  }
  return undefined
}

const ends = [
  ['early', /(?:\bearly[ -](?:in )?|\b(?:beginning|start) of |\bearly (?:in )?)(?:the )?$/i],
  ['late', /(?:\blate[ -](?:in )?|\bend of )(?:the )?$/i],
] as const
const longestEnd = 18

/** Late 19th century, the early 1980s, the end of 2023; of a day, nothing. */
function withEnd(text: string, reading: Reading): Reading {
  if (reading.date === undefined || reading.date.day !== undefined || reading.date.weekday !== undefined)
    return reading
  const around = text.slice(Math.max(0, reading.start - longestEnd), reading.start)
  const inside = /^(early|late)[- ]/i.exec(text.slice(reading.start, reading.end))?.[0] ?? ''
  const end = ends.find(([, words]) => words.test(around + inside))
  return end ? {...reading, date: {...reading.date, end: end[0]}} : reading
}

/** June first, two thousand and five. */
function withYearInWords(text: string, reading: Reading): Reading {
  if (reading.date?.month === undefined || reading.date.year !== undefined) return reading
  const year = readYearInWords(text, reading.end)
  return year ? toDateReading(reading.start, year.end, {...reading.date, year: year.value}) : reading
}

function readFirstOfDays(text: string, start: number): Reading | undefined {
  firstOfDays.lastIndex = start
  const found = firstOfDays.exec(text)
  return found
    ? toDate(start, firstOfDays.lastIndex, undefined, toMonth(found[2]!), Number(found[1]))
    : undefined
}

type Parts = [year: string | undefined, month: string | undefined, day: string | undefined]

function readParts(
  pattern: RegExp,
  text: string,
  start: number,
  toParts: (found: RegExpExecArray) => Parts,
): Reading | undefined {
  pattern.lastIndex = start
  const found = pattern.exec(text)
  if (!found) return undefined
  const [yearText, monthText, dayText] = toParts(found)
  // `may 14 people come` is no date: as verbs, may and march are written small.
  if (/^(?:may|march)$/.test(monthText!) && !/\d{4}/.test(found[0])) return undefined
  const reading = toDate(
    start,
    start + found[0].length,
    yearText,
    toMonth(monthText!),
    dayText === undefined ? undefined : toDay(dayText),
  )
  if (!reading) return undefined
  const weekday = weekdayIn(found[0])
  if (weekday !== undefined) return {...reading, date: {...reading.date, weekday}}
  const told = dayText === undefined ? undefined : readWeekdayAfter(text, reading.end)
  return told ? {...reading, end: told.end, date: {...reading.date, ...told.date}} : reading
}

function readIso(text: string, start: number): Reading | undefined {
  isoDate.lastIndex = start
  const found = isoDate.exec(text)
  return found ? toDate(start, isoDate.lastIndex, found[1], Number(found[3]), Number(found[4])) : undefined
}

/** 6/18/2024 as Americans write it, and 18/6/2024 where no month has that number. */
function readSlash(text: string, start: number): Reading | undefined {
  slashDate.lastIndex = start
  const found = slashDate.exec(text)
  if (!found) return undefined
  const [first, second] = [Number(found[1]), Number(found[3])]
  return first > 12
    ? toDate(start, slashDate.lastIndex, found[4], second, first)
    : toDate(start, slashDate.lastIndex, found[4], first, second)
}

function readCentury(text: string, start: number): Reading | undefined {
  century.lastIndex = start
  const found = century.exec(text)
  return found ? toDateReading(start, century.lastIndex, {century: toDay(found[1]!)}) : undefined
}

function readDecade(text: string, start: number): Reading | undefined {
  decade.lastIndex = start
  const found = decade.exec(text)
  if (!found) return undefined
  const [, , full, short, words] = found
  const first = full ? Number(full) : short ? Number(short) : toDecade(words!)
  return toDateReading(start, decade.lastIndex, {decade: first})
}

function toDecade(words: string): number {
  const stems = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine']
  const name = words.toLowerCase().split(' ').at(-1)!
  const within = (stems.findIndex((stem) => name === `${stem}ties`) + 2) * 10
  if (/^nineteen /i.test(words)) return 1900 + within
  return /^eighteen /i.test(words) ? 1800 + within : within
}

function readBeforeChrist(text: string, start: number): Reading | undefined {
  beforeChrist.lastIndex = start
  const found = beforeChrist.exec(text)
  return found ? toDateReading(start, beforeChrist.lastIndex, {year: -Number(found[1])}) : undefined
}

/** Four digits are a year only where the words before them lead to one. */
function readYear(text: string, start: number): Reading | undefined {
  bareYear.lastIndex = start
  const found = bareYear.exec(text)
  if (!found) return undefined
  const value = Number(found[1])
  const isYear = value >= 1000 && value < 2100 && isAfterLead(text, start)
  return isYear ? toDateReading(start, start + 4, {year: value}) : undefined
}

function isAfterLead(text: string, start: number): boolean {
  return (
    leadsToYear.test(text.slice(Math.max(0, start - 10), start)) ||
    endsInName.test(text.slice(Math.max(0, start - 16), start))
  )
}

/** A month alone; May and March only as names, and May not before a verb. */
function readMonth(text: string, start: number): Reading | undefined {
  monthAlone.lastIndex = start
  const found = monthAlone.exec(text)
  if (!found) return undefined
  const isHomograph = /^(?:May|March|Mar|Sept?|Dec|Jan|Jun|Nov|Oct|Apr|Aug|Feb|Jul)$/.test(found[1]!)
  const leads =
    /\b(?:in|since|by|from|of|until|till|before|after|during|early|late|mid|last|next|this|every|to|and|through)[ -]$/i
  if (isHomograph && !leads.test(text.slice(Math.max(0, start - 8), start))) return undefined
  return toDateReading(start, monthAlone.lastIndex, {month: toMonth(found[1]!)})
}

function toDate(
  start: number,
  end: number,
  yearText: string | undefined,
  monthValue: number,
  dayValue: number | undefined,
): Reading | undefined {
  if (!(monthValue >= 1 && monthValue <= 12)) return undefined
  if (dayValue !== undefined && !(dayValue >= 1 && dayValue <= 31)) return undefined
  return toDateReading(start, end, {
    ...(yearText === undefined ? {} : {year: Number(yearText.replace(/['’]/, ''))}),
    month: monthValue,
    ...(dayValue === undefined ? {} : {day: dayValue}),
  })
}

function toMonth(text: string): number {
  return months.findIndex((pattern) => new RegExp(`^${pattern}$`, 'i').test(text)) + 1
}

function toDay(text: string): number {
  const digits = Number.parseInt(text, 10)
  if (!Number.isNaN(digits)) return digits
  const [first, last] = text.toLowerCase().split(/[ -]/)
  if (last === undefined) return ordinals.get(first!) ?? Number.NaN
  return (first === 'twenty' ? 20 : 30) + (ordinals.get(last) ?? Number.NaN)
}
