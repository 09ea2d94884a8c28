import type {Quantity} from './quantity.ts'

/** What a unit measures; only units of one dimension can be converted into each other. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'night'
  | 'age'
  | 'speed'
  | 'temperature'
  | 'data'
  | 'energy'
  | 'power'
  | 'frequency'
  | 'angle'
  | 'pressure'
  | 'voltage'
  | 'current'
  | 'pixel'
  | 'sound'

/** A unit of measure and the words for it. */
export interface Measure {
  /** Canonical name, singular. */
  unit: string
  dimension: Dimension
  /** How many of the dimension's base unit it is; a calendar month and year by their mean length. */
  factor: number
  /** What is added before the factor applies, for scales that begin elsewhere: 273.15 for degrees Celsius. */
  zero?: number
  zh: readonly string[]
  /** Patterns. */
  en: readonly string[]
}

function unit(
  dimension: Dimension,
  name: string,
  factor: number,
  zh: string,
  en: string,
  zero?: number,
): Measure {
  const words = {zh: zh.split(' '), en: en.split('; ')}
  return {unit: name, dimension, factor, ...words, ...(zero === undefined ? {} : {zero})}
}

/** The units that news, essays and textbooks use. */
export const measures: readonly Measure[] = [
  unit('length', 'kilometre', 1000, '公里 千米 km', 'kilomet(?:re|er)s?; kms?'),
  unit('length', 'metre', 1, '米 公尺 m', 'met(?:re|er)s?; m'),
  unit('length', 'decimetre', 0.1, '分米 dm', 'decimet(?:re|er)s?; dm'),
  unit('length', 'centimetre', 0.01, '厘米 公分 cm', 'centimet(?:re|er)s?; cms?'),
  unit('length', 'millimetre', 0.001, '毫米 mm', 'millimet(?:re|er)s?; mm'),
  unit('length', 'micrometre', 1e-6, '微米', 'micromet(?:re|er)s?; microns?; μm; µm'),
  unit('length', 'nanometre', 1e-9, '纳米 nm', 'nanomet(?:re|er)s?; nm'),
  unit('length', 'mile', 1609.344, '英里', 'miles?; mi'),
  unit('length', 'yard', 0.9144, '码', 'yards?; yds?'),
  unit('length', 'foot', 0.3048, '英尺', 'feet; foot; ft'),
  unit('length', 'inch', 0.0254, '英寸', 'inch(?:es)?; in(?=[.,;)]|$)'),
  unit('length', 'li', 500, '华里 里', 'li'),
  unit('length', 'zhang', 10 / 3, '丈', 'zhang'),
  unit('length', 'chi', 1 / 3, '市尺 尺', 'chi'),
  unit('length', 'cun', 1 / 30, '市寸 寸', 'cun'),
  unit('length', 'nautical mile', 1852, '海里', 'nautical miles?'),
  unit('length', 'light-year', 9.4607e15, '光年', 'light[ -]years?'),
  unit('area', 'square kilometre', 1e6, '平方公里 平方千米', 'square kilomet(?:re|er)s?; sq km; km2; km²'),
  unit('area', 'square metre', 1, '平方米 平米 平方公尺', 'square met(?:re|er)s?; sq m; m2; m²'),
  unit('area', 'square centimetre', 1e-4, '平方厘米', 'square centimet(?:re|er)s?; cm2; cm²'),
  unit('area', 'square mile', 2.589988e6, '平方英里', 'square miles?; sq mi'),
  unit('area', 'square foot', 0.092903, '平方英尺', 'square (?:feet|foot); sq ft'),
  unit('area', 'hectare', 1e4, '公顷', 'hectares?; ha'),
  unit('area', 'acre', 4046.856, '英亩', 'acres?'),
  unit('area', 'mu', 666.667, '亩', 'mu'),
  unit('area', 'ping', 3.3058, '坪', 'ping'),
  unit('volume', 'cubic metre', 1000, '立方米', 'cubic met(?:re|er)s?; m3; m³'),
  unit('volume', 'cubic centimetre', 0.001, '立方厘米', 'cubic centimet(?:re|er)s?; cc'),
  unit('volume', 'litre', 1, '公升 升', 'lit(?:re|er)s?; l'),
  unit('volume', 'millilitre', 0.001, '毫升 ml', 'millilit(?:re|er)s?; ml'),
  unit('volume', 'cubic foot', 28.3168, '立方英尺', 'cubic (?:feet|foot); cu ft'),
  unit('volume', 'cubic inch', 0.0163871, '立方英寸', 'cubic inch(?:es)?'),
  unit('volume', 'cup', 0.236588, '杯量', 'cups?'),
  unit('volume', 'tablespoon', 0.0147868, '汤匙 大勺', 'tablespoons?; tbsp'),
  unit('volume', 'teaspoon', 0.00492892, '茶匙 小勺', 'teaspoons?; tsp'),
  unit('volume', 'pint', 0.568261, '品脱', 'pints?'),
  unit('volume', 'gallon', 3.785, '加仑', 'gallons?'),
  unit('volume', 'barrel', 158.987, '桶', 'barrels?'),
  unit('mass', 'tonne', 1000, '公吨 吨', 'tonnes?; (?:metric )?tons?; t'),
  unit('mass', 'kilogram', 1, '公斤 千克 kg', 'kilogram(?:me)?s?; kilos?; kgs?'),
  unit('mass', 'gram', 0.001, '克 g', 'gram(?:me)?s?; g'),
  unit('mass', 'milligram', 1e-6, '毫克 mg', 'milligram(?:me)?s?; mg'),
  unit('mass', 'microgram', 1e-9, '微克', 'microgram(?:me)?s?; mcg; μg; µg'),
  unit('mass', 'pound', 0.453592, '磅', 'lbs?; pounds?'),
  unit('mass', 'ounce', 0.0283495, '盎司', 'ounces?; oz'),
  unit('mass', 'stone', 6.35029, '英石', 'stone'),
  unit('mass', 'carat', 0.0002, '克拉', 'carats?'),
  unit('mass', 'jin', 0.5, '市斤 斤', 'jin; catt(?:y|ies)'),
  unit('mass', 'liang', 0.05, '市两 两', 'liang; taels?'),
  unit('duration', 'century', 3_155_695_200, '个世纪', 'centur(?:y|ies)'),
  unit('duration', 'decade', 315_569_520, '个年代', 'decades?'),
  unit('duration', 'quarter', 7_889_238, '个季度', 'quarters?'),
  unit('duration', 'year', 31_556_952, '周年 年', 'years?; yrs?'),
  unit('duration', 'month', 2_629_746, '个月', 'months?'),
  unit('duration', 'week', 604_800, '个星期 星期 个礼拜 礼拜 周', 'weeks?'),
  unit('duration', 'fortnight', 1_209_600, '双周', 'fortnights?'),
  unit('duration', 'day', 86_400, '天 日', 'days?'),
  unit('night', 'night', 1, '夜 晚', 'nights?'),
  unit('duration', 'hour', 3600, '个小时 小时 个钟头 钟头', 'hours?; hrs?; h'),
  unit('duration', 'minute', 60, '分钟', 'minutes?; mins?'),
  unit('duration', 'second', 1, '秒钟 秒', 'seconds?; secs?'),
  unit('duration', 'millisecond', 0.001, '毫秒', 'milliseconds?; ms'),
  unit('duration', 'microsecond', 1e-6, '微秒', 'microseconds?'),
  unit('duration', 'nanosecond', 1e-9, '纳秒', 'nanoseconds?'),
  unit('age', 'year of age', 1, '周岁 岁', 'years? old; year-olds?; years? of age'),
  unit(
    'speed',
    'kilometre per hour',
    1,
    '公里每小时',
    'kilomet(?:re|er)s? (?:per|an) hour; km/h; km/hr; kph; kmph; kmh',
  ),
  unit('speed', 'mile per hour', 1.609344, '英里每小时', 'miles (?:per|an) hour; mph'),
  unit('speed', 'metre per second', 3.6, '米每秒 米/秒', 'met(?:re|er)s? (?:per|a) second; m/s'),
  unit('speed', 'knot', 1.852, '海里每小时 节', 'knots?'),
  unit(
    'temperature',
    'degree Celsius',
    1,
    '摄氏度 ℃ °C',
    '(?:degrees? |° ?)(?:Celsius|C|centigrade); ℃; C',
    273.15,
  ),
  unit(
    'temperature',
    'degree Fahrenheit',
    5 / 9,
    '华氏度 ℉ °F',
    '(?:degrees? |° ?)(?:Fahrenheit|F); ℉; F',
    459.67,
  ),
  unit('temperature', 'kelvin', 1, '开尔文', 'kelvins?; K', 0),
  unit('temperature', 'degree', 1, '度 °', 'degrees?; °'),
  unit('data', 'bit', 0.125, '比特', 'bits?'),
  unit('data', 'byte', 1, '字节', 'bytes?'),
  unit('data', 'kilobit', 125, '千比特', 'kilobits?'),
  unit('data', 'megabit', 125_000, '兆比特', 'megabits?; mbit'),
  unit('data', 'kilobyte', 1e3, '千字节 KB kb', 'kilobytes?; kb'),
  unit('data', 'megabyte', 1e6, '兆字节 MB', 'megabytes?; mb'),
  unit('data', 'gigabyte', 1e9, '吉字节 GB', 'gigabytes?; gb'),
  unit('data', 'terabyte', 1e12, '太字节 TB', 'terabytes?; tb'),
  unit('energy', 'watt-hour', 3600, '瓦时 瓦特小时', 'watt[ -]hours?; Wh'),
  unit(
    'energy',
    'kilowatt-hour',
    3.6e6,
    '千瓦时 千瓦小时 度电',
    'kilowatt[ -]hours?; kwh; units? of electricity',
  ),
  unit('energy', 'megawatt-hour', 3.6e9, '兆瓦时 兆瓦小时', 'megawatt[ -]hours?; MWh'),
  unit('energy', 'gigawatt-hour', 3.6e12, '吉瓦时', 'gigawatt[ -]hours?; GWh'),
  unit('energy', 'terawatt-hour', 3.6e15, '太瓦时', 'terawatt[ -]hours?; TWh'),
  unit('energy', 'joule', 1, '焦耳', 'joules?'),
  unit('energy', 'calorie', 4.184, '卡路里', 'calories?'),
  unit('energy', 'kilocalorie', 4184, '千卡 大卡', 'kilocalories?; kcal'),
  unit('power', 'watt', 1, '瓦特 瓦', 'watts?; W'),
  unit('power', 'kilowatt', 1e3, '千瓦', 'kilowatts?; kw'),
  unit('power', 'megawatt', 1e6, '兆瓦', 'megawatts?; mw'),
  unit('power', 'gigawatt', 1e9, '吉瓦', 'gigawatts?; gw'),
  unit('power', 'terawatt', 1e12, '太瓦', 'terawatts?; tw'),
  unit('power', 'horsepower', 735.5, '马力', 'horsepower; hp'),
  unit('frequency', 'hertz', 1, '赫兹', 'hertz; hz'),
  unit('frequency', 'kilohertz', 1e3, '千赫兹 千赫 kHz', 'kilohertz; khz'),
  unit('frequency', 'megahertz', 1e6, '兆赫兹 兆赫', 'megahertz; mhz'),
  unit('frequency', 'gigahertz', 1e9, '吉赫', 'gigahertz; ghz'),
  unit('voltage', 'volt', 1, '伏特 伏', 'volts?'),
  unit('current', 'ampere', 1, '安培', 'amperes?; amps?'),
  unit('voltage', 'kilovolt', 1e3, '千伏', 'kilovolts?; kv'),
  unit('current', 'milliampere', 1e-3, '毫安', 'milliamp(?:ere)?s?'),
  unit('pressure', 'pascal', 1, '帕斯卡 帕', 'pascals?'),
  unit('pressure', 'hectopascal', 100, '百帕', 'hectopascals?; hPa; millibars?'),
  unit('pressure', 'kilopascal', 1e3, '千帕', 'kilopascals?; kPa'),
  unit('pressure', 'megapascal', 1e6, '兆帕', 'megapascals?; MPa'),
  unit(
    'pressure',
    'millimetre of mercury',
    133.322,
    '毫米汞柱 mmHg',
    'mm ?Hg; millimet(?:re|er)s of mercury',
  ),
  unit('pressure', 'atmosphere', 101_325, '个大气压 大气压', 'atmospheres?'),
  unit('sound', 'decibel', 1, '分贝 dB', 'decibels?; dB'),
  unit('pixel', 'pixel', 1, '像素', 'pixels?'),
  unit('pixel', 'megapixel', 1e6, '兆像素', 'megapixels?'),
]

const byUnit = new Map(measures.map((measure) => [measure.unit, measure]))

/**
 * What a canonical unit name stands for.
 *
 * @param name - `Quantity.unit` of a measure
 * @returns the unit, or nothing for money
 */
export function measureOf(name: string): Measure | undefined {
  return byUnit.get(name)
}

/**
 * What a quantity measures.
 *
 * @param quantity - any quantity
 * @returns nothing if it is no measure
 */
export function dimensionOf({kind, unit}: Pick<Quantity, 'kind' | 'unit'>): Dimension | undefined {
  return kind === 'measure' ? measureOf(unit ?? '')?.dimension : undefined
}
