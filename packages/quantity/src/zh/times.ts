import {exactly, type Reading, toReading} from '../reading.ts'
import {readNumeral} from './numeral.ts'

const period =
  '(凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚间|深夜|半夜|午夜|夜里|夜间|今晚|明晚|昨晚|当晚|晚)'
const hour = '(\\d{1,2}|[零一二三四五六七八九十两]{1,3})'
const minute = '(\\d{1,2}|[零一二三四五六七八九十]{1,3}(?!(?<=一)[直起定到样般边面]))'
const clock = new RegExp(
  `${period}?${hour}(?:[点时]钟?(?:(半|整)|([一三])刻|${minute}(?:分(?![之钟])(?:${minute}秒)?)?)?)`,
  'y',
)
const digital = new RegExp(
  `${period}?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?![\\d:])(?: ?([ap])\\.?m\\.?)?`,
  'iy',
)
/** 中午一点 is one in the afternoon, 中午十一点 before noon. */
const latestNoon = 4
const night = /凌晨|[晚夜]/
const afternoon = /下午|午后|傍晚|晚/
/** 半夜两点 is before dawn, 半夜十一点 before midnight. */
const leastNightHour = 6

const short =
  /差([一二三四五六七八九十两\d]{1,3}|一刻)(?:分钟?)?(?=[凌清早上中下午傍晚深夜当\d零一二三四五六七八九十两])/y

/** Noon and midnight by name, as far as minutes are counted from them. */
const namedHours = new Map([
  ['正午', 12],
  ['中午', 12],
  ['午夜', 0],
  ['子夜', 0],
  ['半夜', 0],
])
const named = new RegExp(`${[...namedHours.keys()].join('|')}`, 'y')
const minutesFrom = `((?:\\d{1,2}|[一二三四五六七八九十两]{1,3})分(?:钟|(?!之))|[一三1-3]刻钟?)`
/** 零点前两分钟, 八点过五分, 八点差一刻. */
const offset = new RegExp(`(?:(差|前)|过[后後]?|[后後])${minutesFrom}`, 'y')
const toGo = new RegExp(`(?:还|只|就|仅)*(?:有|差|剩)下?${minutesFrom}`, 'y')
const lead = /距离?|离/y
const daySeconds = 24 * 3600

/** Reads a time of day (下午3点半, 8时30分, 20:15, 差十分九点, 零点前两分钟) just at an offset. */
export function readTime(text: string, start: number): Reading | undefined {
  if (/[\d.:]/.test(text[start - 1] ?? '')) return undefined
  return (
    readOffset(text, start) ??
    readDigital(text, start) ??
    readClock(text, start) ??
    readShort(text, start) ??
    readToGo(text, start)
  )
}

/** Minutes before or after an hour: 零点前两分钟, 八点过五分, 八点差一刻. */
function readOffset(text: string, start: number): Reading | undefined {
  const hour = readClock(text, start, true) ?? readNamed(text, start)
  offset.lastIndex = hour?.end ?? text.length
  const found = offset.exec(text)
  if (!hour || !found) return undefined
  return shift(hour, start, offset.lastIndex, toSeconds(found[2]!) * (found[1] ? -1 : 1))
}

/** 离零点还有两分钟: two minutes to midnight. */
function readToGo(text: string, start: number): Reading | undefined {
  lead.lastIndex = start
  const at = lead.test(text) ? lead.lastIndex : text.length
  const hour = readClock(text, at, true) ?? readNamed(text, at)
  toGo.lastIndex = hour?.end ?? text.length
  const found = toGo.exec(text)
  return hour && found ? shift(hour, start, toGo.lastIndex, -toSeconds(found[1]!)) : undefined
}

function readNamed(text: string, start: number): Reading | undefined {
  named.lastIndex = start
  const found = named.exec(text)?.[0]
  return found === undefined ? undefined : toTime(start, found, undefined, namedHours.get(found)!, 0, 0)
}

function toSeconds(minutes: string): number {
  return 60 * (minutes.includes('刻') ? 15 * toNumber(minutes[0]!) : toNumber(minutes.replace(/分.*/, '')))
}

/** Two minutes before midnight are of the day before. */
function shift(hour: Reading, start: number, end: number, seconds: number): Reading {
  return {...hour, start, end, ...exactly((hour.value + seconds + daySeconds) % daySeconds)}
}

/** 差十分钟凌晨一点: ten minutes to one. */
function readShort(text: string, start: number): Reading | undefined {
  short.lastIndex = start
  const found = short.exec(text)
  const time = found ? readClock(text, short.lastIndex, true) : undefined
  if (!found || !time) return undefined
  const seconds = (found[1] === '一刻' ? 15 : toNumber(found[1]!)) * 60
  return shift(time, start, time.end, -seconds)
}

function readDigital(text: string, start: number): Reading | undefined {
  digital.lastIndex = start
  const found = digital.exec(text)
  if (!found) return undefined
  const part = found[5]?.toLowerCase() === 'p' ? '下午' : found[1]
  return toTime(start, found[0], part, Number(found[2]), Number(found[3]), Number(found[4] ?? 0))
}

function readClock(text: string, start: number, isKnown = false): Reading | undefined {
  clock.lastIndex = start
  const found = clock.exec(text)
  if (!found) return undefined
  const [whole, part, hours, half, quarters, minutes, seconds] = found
  // 三点 alone may be three points, 两时 nothing at all: something else must tell that it is a time.
  const isTime =
    isKnown ||
    part !== undefined ||
    half !== undefined ||
    quarters !== undefined ||
    /钟|分|秒|\d时|^\d+点(?!.)|点[二三四五]?十|^零点$/.test(whole) ||
    (/^十[一二]?点$/.test(whole) && /^(?:[,。;!?]|前|后|左右|以|之|$)/.test(text.slice(start + whole.length)))
  const isPoint = /^\d+点$/.test(whole) && /[建要意内原理优好]/.test(text[start + whole.length] ?? '')
  if (!isTime || isPoint) return undefined
  const past = half === '半' ? 30 : quarters ? toNumber(quarters) * 15 : minutes ? toNumber(minutes) : 0
  return toTime(start, whole, part, toNumber(hours!), past, seconds ? toNumber(seconds) : 0)
}

function toTime(
  start: number,
  whole: string,
  part: string | undefined,
  hours: number,
  minutes: number,
  seconds: number,
): Reading | undefined {
  if (!(hours <= 24) || !(minutes < 60) || !(seconds < 60)) return undefined
  const isAfternoon =
    part !== undefined &&
    (afternoon.test(part) ||
      (part === '中午' && hours < latestNoon) ||
      (part.includes('夜') && hours >= leastNightHour))
  const isMidnight = hours === 12 && part !== undefined && night.test(part)
  const shifted = isMidnight ? 0 : isAfternoon && hours < 12 ? hours + 12 : hours
  return toReading('time', start, start + whole.length, exactly(shifted * 3600 + minutes * 60 + seconds))
}

function toNumber(text: string): number {
  return readNumeral(text, 0)?.value ?? Number.NaN
}
