import type {Side} from '@duizhao/bitext'

/** A unit that rates are counted in, with its words: a name in Chinese and a pattern in English. */
interface RateUnit {
  /** Canonical name, as `Measure.unit` has it. */
  unit: string
  zh: string
  en: string
}

const rateUnit = (unit: string, zh: string, en: string): RateUnit => ({unit, zh, en})

/** What goods, land and roads are counted by. A longer name comes before one that it ends in. */
const things: readonly RateUnit[] = [
  rateUnit('kilogram', '公斤|千克', 'kilo|kilogram(?:me)?|kg'),
  rateUnit('jin', '市?斤', 'jin|catty'),
  rateUnit('milligram', '毫克', 'milligram(?:me)?|mg'),
  rateUnit('gram', '克(?!拉)', 'gram(?:me)?|g'),
  rateUnit('tonne', '公?吨', '(?:metric )?ton(?:ne)?'),
  rateUnit('pound', '磅', 'pound|lb'),
  rateUnit('ounce', '盎司', 'ounce|oz'),
  rateUnit('acre', '英亩', 'acre'),
  rateUnit('mu', '亩', 'mu'),
  rateUnit('hectare', '公顷', 'hectare|ha'),
  rateUnit('square kilometre', '平方(?:公里|千米)', 'square kilomet(?:re|er)|sq km'),
  rateUnit('square mile', '平方英里', 'square mile|sq mi'),
  rateUnit('square foot', '平方英尺', 'square foot|sq ft'),
  rateUnit('square metre', '平方米|平米', 'square met(?:re|er)|sq m|sqm'),
  rateUnit('ping', '坪', 'ping'),
  rateUnit('kilometre', '公里|千米', 'kilomet(?:re|er)|km'),
  rateUnit('nautical mile', '海里', 'nautical mile'),
  rateUnit('mile', '英里', 'mile'),
  rateUnit('foot', '英尺', 'foot'),
  rateUnit('metre', '米', 'met(?:re|er)'),
  rateUnit('millilitre', '毫升', 'millilit(?:re|er)|ml'),
  rateUnit('litre', '公?升', 'lit(?:re|er)'),
  rateUnit('gallon', '加仑', 'gallon'),
  rateUnit('barrel', '桶', 'barrel'),
  rateUnit('kilowatt-hour', '度电?|千瓦时', 'kilowatt[ -]hour|kwh|unit of electricity'),
]

const times: readonly RateUnit[] = [
  rateUnit('second', '秒', 'second'),
  rateUnit('minute', '分钟', 'minute'),
  rateUnit('hour', '小时', 'hour'),
  rateUnit('day', '[天日]', 'day'),
  rateUnit('week', '周|星期|礼拜', 'week'),
  rateUnit('month', '月', 'month'),
  rateUnit('year', '年', 'year'),
]

/** What rates count by: goods and land, or time. */
export const rateUnits = {things, times}

const byWord = {zh: toTable('zh'), en: toTable('en')}

function toTable(side: Side): readonly (readonly [word: RegExp, unit: string])[] {
  return [...things, ...times].map((one) => [new RegExp(`^(?:${one[side]})$`, 'i'), one.unit])
}

/**
 * The unit that a word names.
 *
 * @param word - a word that one of the patterns matches
 * @param side - its language
 * @returns its canonical name
 */
export function rateUnitOf(word: string, side: Side): string | undefined {
  return byWord[side].find(([pattern]) => pattern.test(word))?.[1]
}
