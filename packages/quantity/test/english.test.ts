import {expect, test} from 'vitest'
import {describeQuantities} from './support/describe.ts'

test.each([
  ['117.9 billion yuan', ['117.9 billion yuan = money 117900000000 CNY']],
  ['about 60.11 per cent', ['60.11 per cent = percent about 60.11']],
  ['over 1 million yuan', ['1 million yuan = money over 1000000 CNY']],
  ['nearly ten million', ['ten million = number under 10000000']],
  ['US$1bn', ['US$1bn = money 1000000000 USD']],
  ['HK$3.5m', ['HK$3.5m = money 3500000 HKD']],
  ['£5', ['£5 = money 5 GBP']],
  ['tens of millions', ['tens of millions = number several 10000000 to 99900000']],
  ['hundreds of people', ['hundreds = number several 100 to 999']],
  ['a dozen firms', ['a dozen = number 12']],
  ['one hundred and five', ['one hundred and five = number 105']],
  ['twenty-one', ['twenty-one = number 21']],
  ['more than double', ['double = multiple over 2']],
  ['ten to a hundred times', ['ten = multiple 10', 'a hundred times = multiple 100']],
  ['two thirds of them', ['two thirds = fraction 0.666666666667']],
  ['half a million', ['half a million = number 500000']],
  ['one in five', ['one in five = fraction 0.2']],
  ['two and a half years', ['two and a half years = measure 2.5 year']],
  ['the mid-1990s', ['mid-1990s = decade 1990']],
  ['June 18, 2024', ['June 18, 2024 = year 2024, month 6, day 18']],
  ['18 June 2024', ['18 June 2024 = year 2024, month 6, day 18']],
  ['2024-06-18', ['2024-06-18 = year 2024, month 6, day 18']],
  ['since 2008', ['2008 = year 2008']],
  ['the twenty-first century', ['twenty-first century = century 21']],
  ['8:30 p.m.', ['8:30 p.m. = time 73800']],
  ['the third edition', ['third = ordinal 3']],
  ['50 basis points', ['50 basis points = percent 0.5']],
  ['3–5 million', ['3 = number 3000000', '5 million = number 5000000']],
  ['7.4 billion kroner', ['7.4 billion kroner = money 7400000000 DKK/NOK']],
  ['a 200-megawatt-hour station', ['200-megawatt-hour = measure 200 megawatt-hour']],
  ['2 trillion won', ['2 trillion won = money 2000000000000 KRW']],
  ['fell by a third', ['a third = fraction 0.333333333333']],
  ['their price halved', ['halved = fraction 0.5']],
  ['a fourfold increase', ['fourfold = multiple 4']],
  ['by a factor of ten', ['a factor of ten = multiple 10']],
  ['no more than 5', ['5 = number under 5']],
  ['in Q3', ['Q3 = ordinal 3']],
  ['twenty-six minutes to four', ['twenty-six minutes to four = time 12840']],
  ['dozens of times a second', ['dozens = number several 24 to 99']],
  ['a 20-year-old', ['20-year-old = measure 20 year of age']],
])('reads %s', (text, expected) => {
  expect(describeQuantities(text, 'en')).toEqual(expected)
})

test.each([
  'no one knows',
  'this one',
  'one another',
  'GPT-4 and H100',
  'one-sided',
  'it may march on',
  'at once',
  'of the 10.AI kind',
  'the million things to do',
  'try it',
])('reads no number in %s', (text) => {
  expect(describeQuantities(text, 'en')).toEqual([])
})
