import {expect, test} from 'vitest'
import {findChineseDenials, mayDenyInChinese} from '../src/negation/chinese.ts'
import {findEnglishDenials, mayDenyInEnglish} from '../src/negation/english.ts'

const found = (text: string, ranges: (text: string) => readonly (readonly [number, number])[]) =>
  ranges(text).map((range) => text.slice(...range))

test.each([
  ['渡船没有靠岸。', ['没有']],
  ['村民並不相信這個說法。', ['不相信']],
  ['他从来不完全依靠天气。', ['从来不']],
  ['县里不同意拨款，也不会让步。', ['不会']],
  ['乡亲不怕水。', ['不怕']],
  ['这件事不得外传。', ['不得']],
])('finds what denies in %s', (text, expected) => {
  expect(found(text, findChineseDenials)).toEqual(expected)
})

test.each([
  '他不得不走，又不能不回头。',
  '人手不断增加，不少人不久就到。',
  '难道不是他？会不会下雨，要看天。',
  '他直言不讳，说起那不勒斯。',
  '河不宽，水不深，船开得不快。',
  '绳子解不开，船动不了。',
  '那口不走的钟还在，规矩改过没有。',
])('finds nothing that English must deny in %s', (text) => {
  expect(findChineseDenials(text)).toEqual([])
})

test.each([
  ['The ferry did not land.', ['not']],
  ['Nobody in the village believed it, and the county won’t pay.', ['Nobody', 'won’t']],
  ['He has never relied on the weather.', ['never']],
  ['They crossed without a lamp.', ['without']],
])('finds what denies in %s', (text, expected) => {
  expect(found(text, findEnglishDenials)).toEqual(expected)
})

test.each([
  'It is not only late but cold, and no fewer than ten came.',
  'He cannot help laughing; there is no doubt of it.',
  'Whether or not it rains, paper no. 17 stands.',
  'The boat never fails to come, which is not uncommon.',
  'It did not leave until dawn. Isn’t that late?',
  'She read Never Let Me Go; it was not easy.',
])('finds nothing that Chinese must deny in %s', (text) => {
  expect(findEnglishDenials(text)).toEqual([])
})

test.each(['The offer was declined.', 'He is unhurt.', 'It is yet to open.', 'They came instead of us.'])(
  'takes %s for an answer to a Chinese negator',
  (text) => {
    expect(mayDenyInEnglish(text)).toBe(true)
  },
)

test.each(['The board discussed the display.', 'The hardware and its counterpart are under review.'])(
  'takes %s for no answer',
  (text) => {
    expect(mayDenyInEnglish(text)).toBe(false)
  },
)

test('takes lack and refusal for an answer to an English negator, and words that only share a character for none', () => {
  expect(['他拒绝了。', '門票難求。', '只有他去。', '谁也去。'].filter(mayDenyInChinese)).toHaveLength(4)
  expect(
    ['人数不断增加。', '非常特别。', '是否开船，要看天气。', '谁都会做。'].filter(mayDenyInChinese),
  ).toEqual([])
})
