import type {Reading} from '../reading.ts'

const unitsOfTime: readonly (readonly [words: RegExp, unit: string])[] = [
  [/秒/, 'second'],
  [/分/, 'minute'],
  [/时/, 'hour'],
  [/[天日]/, 'day'],
  [/[周星礼]/, 'week'],
  [/月/, 'month'],
  [/年/, 'year'],
]

/** 每秒, with nothing else between it and the quantity that could be counted. */
const before =
  /每一?个?(秒|分钟|小时|天|日|周|星期|礼拜|月|年)[^,。;:!?、每\d零一二三四五六七八九十百千万两几]{0,6}$/
const after = /(?:[/每])(秒|分钟|小时|天|日|周|月|年)/y

const longestBefore = 12

/**
 * Notes the unit of time that a rate counts in: 每秒60圈, 60次/分钟.
 *
 * @param text - folded text
 * @param reading - a quantity in it
 */
export function withRate(text: string, reading: Reading): Reading {
  if (!['number', 'multiple', 'money', 'measure'].includes(reading.kind)) return reading
  after.lastIndex = reading.end
  const found =
    after.exec(text) ?? before.exec(text.slice(Math.max(0, reading.start - longestBefore), reading.start))
  const unit = found && unitsOfTime.find(([words]) => words.test(found[1]!))?.[1]
  return unit ? {...reading, per: unit} : reading
}
