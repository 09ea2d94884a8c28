import {expect, test} from 'vitest'
import {findHalfwidth, hasFullwidthBrackets} from '../src/form/halfwidth.ts'

/** The text with what the faults say in their places. */
function mend(text: string, setsFullwidthBrackets = false): string {
  return findHalfwidth(text, setsFullwidthBrackets)
    .toSorted((left, right) => right.range[0] - left.range[0])
    .reduce(
      (rest, {range: [start, end], text: mended}) => rest.slice(0, start) + mended + rest.slice(end),
      text,
    )
}

test.each([
  ['「誰在那裡?」', '「誰在那裡？」'],
  ['“走吧!”他说:“天黑了.”', '“走吧！”他说：“天黑了。”'],
  ['他问：“真的吗?”', '他问：“真的吗？”'],
  ['什么?!', '什么？！'],
  ['（他不在!）', '（他不在！）'],
  ['《渡口》,他写的第一本书', '《渡口》，他写的第一本书'],
  ['他用过ChatGPT?', '他用过ChatGPT？'],
  ['成绩提高了12%.', '成绩提高了12%。'],
  ['此船已有百年.1979年又修过', '此船已有百年。1979年又修过'],
  ['共有三人,15岁', '共有三人，15岁'],
  ['作者:John', '作者：John'],
  ['在x86上,它快一些', '在x86上，它快一些'],
  ['那年是1998;他十岁', '那年是1998；他十岁'],
  ['去年(2023年)他走了', '去年（2023年）他走了'],
  ['船(连同桨）沉了', '船（连同桨）沉了'],
  ['船（boat)沉了', '船（boat）沉了'],
  ['他想说...可是没有说。。。', '他想说……可是没有说……'],
  ['他走了 -- 没有回头', '他走了——没有回头'],
])('mends %s', (text, mended) => {
  expect(mend(text)).toBe(mended)
})

test.each([
  ['他在The Economist, 2024年第3期上写道'],
  ['早上9:30出发，比分3:2，第1,2章，共1,000人，版本1.2'],
  ['他在Yahoo!工作，后来去了Apple Inc.'],
  ['1)先交钱；2)后上船'],
  ['（a)和b)都行'],
  ['1.引言'],
  ['他喊：“Who is there?”'],
  ['如图:ref:fig所示'],
  ['他笑了:)'],
  ['京沪-沪杭线，北京—上海'],
  ['阿里巴巴(BABA.N)上涨'],
  ['1,2,...,n'],
  ['见图.2b和文件.mp3'],
])('leaves alone %s', (text) => {
  expect(findHalfwidth(text, false)).toEqual([])
})

test('mends half-width brackets around Latin where an article has settled on full-width ones', () => {
  const settled = ['协议（SLA）', '接口（API）和内核（kernel v2）', '组织(WHO)']
  expect(hasFullwidthBrackets(settled)).toBe(true)
  expect(hasFullwidthBrackets([...settled, '联盟(EU)'])).toBe(false)
  expect(hasFullwidthBrackets(['协议（SLA）', '年（2024）', '船（连同桨）', '接口（API）'])).toBe(false)
  expect(mend('组织(WHO)与f(x)、年(2024)、Bank (ICBC)', true)).toBe(
    '组织（WHO）与f(x)、年(2024)、Bank (ICBC)',
  )
  expect(mend('组织(WHO)', false)).toBe('组织(WHO)')
})
