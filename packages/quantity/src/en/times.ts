import {exactly, type Reading, toReading} from '../reading.ts'
import {readNumeral} from './numeral.ts'

const clock = /(\d{1,2})(?::(\d{2})(?::(\d{2}))?)? ?(a ?\.? ?m ?\.?|p ?\.? ?m ?\.?)?(?![\d:]|[a-z])/iy
const dotted =
  /(\d{1,2})(?:\.?(\d{2}) ?([ap])\.?m\b\.?|\.(\d{2})(?= (?:every|each|in the|that|this|on|the next) (?:morning|afternoon|evening|night|weekdays|Sundays|Saturdays)\b))/iy
const whole =
  /(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:o['’]?clock|(a|p)\.?m\b\.?|noon\b|(?= in the (?:morning|afternoon|evening)\b| at night\b))/iy
const hourName =
  "(midnight|noon|midday|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]?clock)?"
/** Without `minutes`, only the words that clocks are read by: `three to one` is a score. */
const past = new RegExp(
  `(half|(?:a )?quarter|five|ten|fifteen|twenty|twenty[- ]five|\\d{1,2}(?=[ -]past))[ -](past|to) ${hourName}(?! (?:percent|per cent|million|people|points))(?:(?<=(?:midnight|noon|midday))\\b|(?<=(?:half|quarter)[ -](?:past|to) .*)(?![\\w%])|(?= in the|[.,;:!?]|$| o))`,
  'iy',
)
const minutesPast = new RegExp(
  `((?:(?:twenty|thirty|forty|fifty)[- ])?[a-z]+|\\d{1,2}) min(?:ute)?s? (?:(past|to) ${hourName}\\b|(after|before|until|till|shy of|short of) ${hourName}(?:(?<=midnight|noon|midday|clock)\\b|(?= ?[ap]\\.?m\\b| in the (?:morning|afternoon|evening)|[.;!?]|$)))`,
  'iy',
)
const meridiem = / ?([ap])\.?m\b\.?/iy
const partOfDay = / (?:in the (morning|afternoon|evening)|at night)\b/iy
/** Two at night is early in the morning. */
const leastEveningHour = 6

/** Reads a time of day (3:30 p.m., 20:15, 8am) just at an offset. */
export function readTime(text: string, start: number): Reading | undefined {
  if (/[\d.,:]/.test(text[start - 1] ?? '')) return undefined
  return readClock(text, start) ?? readDotted(text, start) ?? readWhole(text, start) ?? readPast(text, start)
}

function readDotted(text: string, start: number): Reading | undefined {
  dotted.lastIndex = start
  const found = dotted.exec(text)
  const minutes = Number(found?.[2] ?? found?.[4])
  if (!found || Number(found[1]) > 12 || minutes > 59) return undefined
  return toTime(start, dotted.lastIndex, Number(found[1]), minutes, found[3])
}

/** Seven o'clock, seven p.m. */
function readWhole(text: string, start: number): Reading | undefined {
  whole.lastIndex = start
  const found = whole.exec(text)
  const hour = found && (readNumeral(found[1]!, 0)?.value ?? 13)
  if (!found || hour === null || hour > 12) return undefined
  return withPartOfDay(text, start, whole.lastIndex, hour, 0, found[2])
}

/** Half past seven, ten to nine, twenty-six minutes to four. */
function readPast(text: string, start: number): Reading | undefined {
  const pattern = [minutesPast, past].find((candidate) => {
    candidate.lastIndex = start
    return candidate.test(text)
  })
  if (!pattern) return undefined
  const end = pattern.lastIndex
  pattern.lastIndex = start
  const [, part, near, nearHour, far, farHour] = pattern.exec(text)!
  const hourText = nearHour ?? farHour
  const minutes = /half/i.test(part!)
    ? 30
    : /quarter/i.test(part!)
      ? 15
      : /^an?$/i.test(part!)
        ? 1
        : (readNumeral(part!, 0)?.value ?? 60)
  const isPast = /past|after/i.test(near ?? far!)
  const hour = hourNamed(hourText!, isPast)
  if (minutes > 59 || hour > 24) return undefined
  meridiem.lastIndex = end
  const half = meridiem.exec(text)?.[1]
  const rest = isPast ? minutes : 60 - minutes
  return withPartOfDay(text, start, half ? meridiem.lastIndex : end, isPast ? hour : hour - 1, rest, half)
}

/** Midnight ends one day and begins the next. */
function hourNamed(name: string, isPast: boolean): number {
  if (/midnight/i.test(name)) return isPast ? 0 : 24
  const hour = /noon|midday/i.test(name) ? 12 : (readNumeral(name, 0)?.value ?? Number.NaN)
  return hour <= 12 ? hour : Number.POSITIVE_INFINITY
}

function withPartOfDay(
  text: string,
  start: number,
  end: number,
  hour: number,
  minutes: number,
  half?: string,
): Reading {
  partOfDay.lastIndex = end
  const found = partOfDay.exec(text)
  const isMorning = found && (found[1] ? /morning/i.test(found[1]) : hour < leastEveningHour)
  const part = half ?? (found ? (isMorning ? 'a' : 'p') : undefined)
  return toTime(start, found ? partOfDay.lastIndex : end, hour, minutes, part)
}

function toTime(
  start: number,
  end: number,
  hour: number,
  minutes: number,
  half: string | undefined,
): Reading {
  const shifted = half === undefined ? hour : (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  return toReading('time', start, end, exactly(shifted * 3600 + minutes * 60))
}

function readClock(text: string, start: number): Reading | undefined {
  clock.lastIndex = start
  const found = clock.exec(text)
  if (!found || (found[2] === undefined && found[4] === undefined)) return undefined
  const [match, hourText, minuteText = '0', secondText = '0', half] = found
  const hours = Number(hourText)
  const minutes = Number(minuteText)
  if (hours > 24 || minutes > 59 || (half !== undefined && hours > 12)) return undefined
  const shifted = half === undefined ? hours : (hours % 12) + (/^p/i.test(half) ? 12 : 0)
  return toReading(
    'time',
    start,
    start + match.trimEnd().length,
    exactly(shifted * 3600 + minutes * 60 + Number(secondText)),
  )
}
