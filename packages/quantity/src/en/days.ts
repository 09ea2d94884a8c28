import {type Reading, toDateReading} from '../reading.ts'

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const weekday =
  /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b(?! (?:Times|Mail|Post|Mirror|Telegraph|Herald))/y
/** The attacks of 9/11. */
const eventDay = /9\/11\b/y
const annoDomini = /(?:AD|CE) ?(\d{1,4})\b|(\d{1,4}) (?:AD|CE)\b/y
/** FY2024, fiscal 2024, FY24. */
const fiscal = /FY ?['’]?(\d{4}|\d{2})\b/y
/** The second year of 2023–24. */
const shortSeason = /(?<=\b((?:19|20)\d{2})[-–—/])(\d{2})(?![\d-/–.])/y

/** Reads a day of the week just at an offset; Monday is 1. */
export function readWeekday(text: string, start: number): Reading | undefined {
  weekday.lastIndex = start
  const found = weekday.exec(text)
  return found ? toDateReading(start, weekday.lastIndex, {weekday: weekdayIn(found[0])!}) : undefined
}

/** March 14, 2025, was a Friday; March 14 (Friday). */
const links =
  / \((?=[A-Z][a-z]+\))|,? (?:(?:which|it) )?(?:was|is|fell on|falls on|being) (?:an? )?(?=[A-Z])|, an? (?=[A-Z])/y

/** Reads the day of the week that is told of a date just after it. */
export function readWeekdayAfter(text: string, end: number): Reading | undefined {
  links.lastIndex = end
  return links.test(text) ? readWeekday(text, links.lastIndex) : undefined
}

/**
 * The day of the week that the words of a date begin with.
 *
 * @param words - a date as written: `Wednesday, June 5`
 * @returns 1 for Monday to 7; nothing if the date begins with another word
 */
export function weekdayIn(words: string): number | undefined {
  const index = names.indexOf(words.slice(0, 3))
  return index < 0 ? undefined : index + 1
}

/** Reads the day that stands for an event just at an offset. */
export function readEventDay(text: string, start: number): Reading | undefined {
  eventDay.lastIndex = start
  return eventDay.test(text) ? toDateReading(start, eventDay.lastIndex, {month: 9, day: 11}) : undefined
}

/** Reads a year of our era (AD 105, 618 CE) just at an offset. */
export function readAnnoDomini(text: string, start: number): Reading | undefined {
  annoDomini.lastIndex = start
  const found = annoDomini.exec(text)
  return found ? toDateReading(start, annoDomini.lastIndex, {year: Number(found[1] ?? found[2])}) : undefined
}

/** Reads a fiscal year, and the second year of a season (FY2024, 2023–24), just at an offset. */
export function readSeason(text: string, start: number): Reading | undefined {
  fiscal.lastIndex = start
  const year = fiscal.exec(text)
  if (year) return toDateReading(start, fiscal.lastIndex, {year: Number(year[1])})
  shortSeason.lastIndex = start
  const found = shortSeason.exec(text)
  const first = Number(found?.[1])
  return found && Number(found[2]) === (first + 1) % 100
    ? toDateReading(start, shortSeason.lastIndex, {year: first + 1})
    : undefined
}
