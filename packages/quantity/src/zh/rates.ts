import {rateUnitOf, rateUnits} from '../rate-units.ts'
import type {Reading} from '../reading.ts'

const [things, times] = [rateUnits.things, rateUnits.times].map((units) => units.map(({zh}) => zh).join('|'))
const units = `${things}|${times}`

/** 每秒, 每亩, 每亩每年, 亩产, with nothing else between it and the quantity that could be counted. */
const before = new RegExp(
  `(?:每一?(${things})每(?:${times})|每一?个?(${units})|(亩)产)[^,。;:!?、每\\d零一二三四五六七八九十百千万两几]{0,6}$`,
)
/** 60次/分钟, 15元每斤; 15元一斤 of money alone: 三次一天 are no rate. */
const after = new RegExp(`[/每](${units})`, 'y')
const afterMoney = new RegExp(`[/每一](${units})`, 'y')

const longestBefore = 14

/**
 * Notes the unit that a rate counts in: 每秒60圈, 60次/分钟, 每斤15元.
 *
 * @param text - folded text
 * @param reading - a quantity in it
 */
export function withRate(text: string, reading: Reading): Reading {
  if (!['number', 'multiple', 'money', 'measure'].includes(reading.kind)) return reading
  const follows = reading.kind === 'money' ? afterMoney : after
  follows.lastIndex = reading.end
  const found =
    follows.exec(text) ?? before.exec(text.slice(Math.max(0, reading.start - longestBefore), reading.start))
  const per = found && rateUnitOf((found[1] ?? found[2] ?? found[3])!, 'zh')
  return per ? {...reading, per} : reading
}
