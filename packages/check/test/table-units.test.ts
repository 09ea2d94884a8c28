import {expect, test} from 'vitest'
import {unitOf} from '../src/facts/table-units.ts'
import {checkTexts} from './support/check-texts.ts'

test.each([
  ['新增装机（万千瓦）', 'zh', 10_000, 'kilowatt'],
  ['金额（单位：万元）', 'zh', 10_000, 'CNY'],
  ['融资额/亿美元', 'zh', 100_000_000, 'USD'],
  ['游客（万人）', 'zh', 10_000, undefined],
  ['产量 万吨', 'zh', 10_000, 'tonne'],
  ['造价（元/千瓦）', 'zh', 1, 'CNY'],
  ['占比（%）', 'zh', 1, undefined],
  ['New capacity (MW)', 'en', 1, 'megawatt'],
  ['Raised, US$ billion', 'en', 1_000_000_000, 'USD'],
  ['Amount (in thousands of yuan)', 'en', 1000, 'CNY'],
  ['Output, tonnes', 'en', 1, 'tonne'],
  ['Visitors (thousands)', 'en', 1000, undefined],
  ['营收（百万元）', 'zh', 1_000_000, 'CNY'],
  ['Revenue (m yuan)', 'en', 1_000_000, 'CNY'],
  ['Revenue (Rmb bn)', 'en', 1_000_000_000, 'CNY'],
  ['Sales ($m)', 'en', 1_000_000, 'USD'],
  ['Depth (m)', 'en', 1, 'metre'],
] as const)('the head %s counts in its unit', (text, side, value, unit) => {
  expect(unitOf(text, side)).toMatchObject(unit === undefined ? {value} : {value, unit})
})

test.each([
  ['年份', 'zh'],
  ['2020', 'zh'],
  ['公司', 'zh'],
  ['对照组（450人）', 'zh'],
  ['接口，16位', 'zh'],
  ['Control group (450)', 'en'],
  ['Interface, 16-bit', 'en'],
  ['Year', 'en'],
  ['Company', 'en'],
  ['Parameters', 'en'],
] as const)('the head %s names no unit', (text, side) => {
  expect(unitOf(text, side)).toBeUndefined()
})

const table = (head: string, cells: readonly string[]) =>
  [`| - | ${head} |`, '|---|---|', ...cells.map((cell, index) => `| ${index} | ${cell} |`)].join('\n')

function numbersReported(zh: string, en: string): (string | undefined)[] {
  return checkTexts({zh, en})
    .messages.filter(({ruleId}) => ruleId.endsWith('-mismatch'))
    .map(({actual}) => actual)
}

test('units that differ in the heads of a column make its cells differ', () => {
  const zh = table('营收（亿元）', ['36', '120.5'])
  const en = table('Revenue (million yuan)', ['3.6', '12.05'])
  expect(numbersReported(zh, en)).toEqual(['3.6', '12.05'])
})

test('a unit that only one heading writes as a number wants no answer', () => {
  const zh = table('营收（百万元）', ['36', '120'])
  expect(numbersReported(zh, table('Revenue (m yuan)', ['36', '120']))).toEqual([])
  expect(numbersReported(zh, table('Revenue', ['36m yuan', '120m yuan']))).toEqual([])
  expect(numbersReported(zh, table('Revenue (m yuan)', ['36', '210']))).toEqual(['210'])
})

test('the size of a group in a heading is no unit', () => {
  const zh = table('试验组（3200人）', ['14', '92'])
  expect(numbersReported(zh, table('Vaccine group (3,200)', ['14', '92']))).toEqual([])
  expect(numbersReported(zh, table('Vaccine group (3,200)', ['14', '29']))).toEqual(['29'])
})

test('where no unit is named, one power of ten between all cells of a column is its unit', () => {
  expect(
    numbersReported(table('参数', ['36', '120', '45']), table('Parameters', ['0.36', '1.2', '0.45'])),
  ).toEqual([])
})

test('a cell that leaves the ratio of its column is reported', () => {
  expect(
    numbersReported(table('参数', ['36', '120', '45']), table('Parameters', ['0.36', '1.2', '0.54'])),
  ).toEqual(['0.54'])
})
