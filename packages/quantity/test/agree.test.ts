import {expect, test} from 'vitest'
import {agree, findQuantities} from '../src/index.ts'

const first = (text: string, side: 'zh' | 'en') => findQuantities(text, side)[0]!

test.each([
  ['1179亿元', '117.9 billion yuan'],
  ['六成', '60%'],
  ['六成', 'three fifths'],
  ['近千万元', 'nearly 10 million yuan'],
  ['数千万', 'tens of millions'],
  ['八十年代', 'the 1980s'],
  ['10亿美元', 'US$1bn'],
  ['5公里', '5,000 metres'],
  ['5公里', '3 miles'],
  ['20岁', 'twenty years old'],
  ['5月14日', 'May 14, 2024'],
  ['上午9点', '9 a.m.'],
  ['十几个', 'a dozen'],
  ['4127万千瓦', '41.27 gigawatts'],
  ['160公里', '100 miles'],
  ['60公斤', '132 pounds'],
  ['30摄氏度', '86 degrees Fahrenheit'],
  ['74亿克朗', '7.4 billion kroner'],
  ['两亿元', '200 million renminbi'],
  ['几十次', 'dozens of times'],
  ['增长两倍', 'tripled'],
  ['增长十倍', 'tenfold'],
  ['超过2100个', 'more than 2,100'],
  ['七折', '30 percent off'],
  ['七折', 'a discount of 30 percent'],
  ['七折', '70 percent of the price'],
  ['五十多个', 'fifty-eight'],
  ['350万户', '3.5m'],
  ['1992年', 'the early 1990s'],
  ['1815年', 'the 19th century'],
  ['25个百分点', '25 percentage points'],
  ['千分之六', '6 parts per thousand'],
  ['半夜十一点', '11 p.m.'],
])('%s agrees with %s', (zh, en) => {
  expect(agree(first(zh, 'zh'), first(en, 'en'))).toBe(true)
  expect(agree(first(en, 'en'), first(zh, 'zh'))).toBe(true)
})

test.each([
  ['1179亿元', '11.79 billion yuan'],
  ['10亿美元', '€1 billion'],
  ['六成', '16%'],
  ['5月14日', 'May 15'],
  ['超过40%', '50%'],
  ['数百', 'thousands'],
  ['4127万千瓦', '42.17 gigawatts'],
  ['160公里', '110 miles'],
  ['23.5万元', '235,000 kroner'],
  ['74亿瑞典克朗', '7.4 billion Danish kroner'],
  ['几十次', 'hundreds'],
  ['增长两倍', 'doubled'],
  ['三倍', 'twice'],
  ['五十余艘', 'under fifty'],
  ['超过2100个', 'more than 2,400'],
  ['约41.3', 'about 42.2'],
  ['5公里', '$5'],
  ['10月1日', 'a year'],
  ['每秒60圈', '60 times a minute'],
  ['十九世纪末', 'the early 19th century'],
  ['零下20度', '20 degrees Celsius'],
  ['七折', '70 percent off'],
  ['25个百分点', '25 percent'],
  ['七成以上', 'more than three fifths'],
  ['25%', '25 basis points'],
  ['350米', '3.5m'],
  ['1992年', 'the 1980s'],
  ['1801年', 'the 18th century'],
  ['2024年5月3日，星期五', 'Thursday, May 3, 2024'],
])('%s does not agree with %s', (zh, en) => {
  expect(agree(first(zh, 'zh'), first(en, 'en'))).toBe(false)
})
