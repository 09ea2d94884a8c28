import {exactly, type Reading, toDateReading, toReading} from '../reading.ts'
import {readNumeral, toArabic} from './numeral.ts'

/** 周三, 星期三, 每周三: not in 一周三次, 每周三次. */
const weekday =
  /(?:(?:(?<!每)(?:星期|礼拜)|(?<=每)(?:星期|礼拜)(?!.(?:次|回|趟|遍|天|节|晚|场|小时)))([一二三四五六日天])(?!数)|(?:(?<![一两三四五六几数每个\d])周|(?<=每)周(?!.(?:[次回趟遍天场节晚堂期班篇封集顿餐杯千万到至]|小时)))([一二三四五六日]))(?![个家名位年月十百])/y

const event =
  '运动|事变|事件|惨案|起义|青年节|劳动节|袭击|晚会|长假|小长假|黄金周|假期|国庆|之后|前后|以来|周年|一代|精神|时期'

/** Days that events are called by: 五四运动, 九一八事变, 一二·九运动, 9·11事件, 十一长假. */
const namedDay = new RegExp(
  `(?:(\\d{1,2}|[一二三四五六七八九十]{1,2})[·・](\\d{1,2}|[一二三四五六七八九十]{1,2})|([一二三四五六七八九])([一二三四五六七八九]{1,2})|(?<!\\d)(\\d)(\\d{2})|(十)(一))(?=["”」』]?(?:${event}))`,
  'y',
)

/** 农历八月十五 is no day of our calendar. */
const lunarDate =
  /(?:农历|农曆|农歷|阴历|旧历|陰曆|夏历)[^,。;\d]{0,6}?(\d{1,2}|[一二三四五六七八九十正腊冬]{1,3})月初?(\d{1,2}|[一二三四五六七八九十廿]{1,3})日?/y

/** Reads a day of the week just at an offset; Monday is 1. */
export function readWeekday(text: string, start: number): Reading | undefined {
  weekday.lastIndex = start
  const found = weekday.exec(text)
  if (!found) return undefined
  const day = found[1] ?? found[2]!
  return toDateReading(start, weekday.lastIndex, {weekday: /[日天]/.test(day) ? 7 : toNumber(day)})
}

/** Reads the day by which an event is called just at an offset. */
export function readNamedDay(text: string, start: number): Reading | undefined {
  namedDay.lastIndex = start
  const found = namedDay.exec(text)
  if (!found) return undefined
  const [month, day] = found.slice(1).filter((part) => part !== undefined)
  const date = {month: toSpelled(month!), day: toSpelled(day!)}
  const isDay = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31
  return isDay ? toDateReading(start, namedDay.lastIndex, date) : undefined
}

/** 一八 is 18: the digits are said one by one. */
function toSpelled(text: string): number {
  return text.includes('十') ? toNumber(text) : Number(toArabic(text))
}

/** Reads a day of a lunar month as an ordinal, for English says `the fifteenth day of the eighth month`. */
export function readLunarDate(text: string, start: number): Reading | undefined {
  lunarDate.lastIndex = start
  const found = lunarDate.exec(text)
  return found ? toReading('ordinal', start, lunarDate.lastIndex, exactly(toNumber(found[2]!))) : undefined
}

function toNumber(text: string): number {
  return readNumeral(text, 0)?.value ?? Number.NaN
}
