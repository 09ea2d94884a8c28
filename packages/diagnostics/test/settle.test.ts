import {expect, test} from 'vitest'
import {compareMessages, report, settleMessages} from '../src/index.ts'

const at = (file: string, line: number, column = 1) =>
  report('image-missing', {file, place: {line, column}, params: {path: 'x.png'}})

const suppressing = (line: number, rules: string[]) => [{path: 'zh.md', suppressions: [{line, rules}]}]

test('a suppressed line is silent, in its own file alone', () => {
  const messages = [at('zh.md', 3), at('zh.md', 4), at('en.md', 3)]
  const kept = settleMessages(messages, suppressing(3, []), {})
  expect(kept.map(({file, place}) => [file, 'line' in place && place.line])).toEqual([
    ['zh.md', 4],
    ['en.md', 3],
  ])
})

test('a suppression of one rule leaves the others', () => {
  expect(settleMessages([at('zh.md', 3)], suppressing(3, ['term-missing']), {})).toHaveLength(1)
  expect(settleMessages([at('zh.md', 3)], suppressing(3, ['image-missing']), {})).toHaveLength(0)
})

test('a configured severity replaces the rule’s own', () => {
  const [message] = settleMessages([at('zh.md', 3)], [], {'image-missing': 'warning'})
  expect(message).toMatchObject({severity: 'warning', fatal: false})
  expect(settleMessages([at('zh.md', 3)], [], {'image-missing': 'off'})).toEqual([])
})

test('messages stand in the order of their files and places', () => {
  const messages = [at('b.md', 1), at('a.md', 10), at('a.md', 9, 2), at('a.md', 9, 1)]
  expect(messages.sort(compareMessages)).toEqual([
    at('a.md', 9, 1),
    at('a.md', 9, 2),
    at('a.md', 10),
    at('b.md', 1),
  ])
})
