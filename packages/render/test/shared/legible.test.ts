import fc from 'fast-check'
import {expect, test} from 'vitest'
import {legible} from '../../src/shared/legible.ts'

test('an escape sequence cannot reach a terminal, nor half a character a mail', () => {
  expect(legible('红\u001b[31m字\u0000\u009b')).toBe('红\ufffd[31m字\ufffd\ufffd')
  expect(legible('\ud83d \ude00 😀')).toBe('\ufffd \ufffd 😀')
})

test('separators are spaces, a byte order mark is a word joiner, tab and line feed stay', () => {
  expect(legible('a\u2028b\u2029c\u0085d\fe')).toBe('a b c d e')
  expect(legible('\ufeffa\tb\nc')).toBe('\u2060a\tb\nc')
})

test('no text changes its length, nor changes again', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const result = legible(text)
      expect(result.length).toBe(text.length)
      expect(legible(result)).toBe(result)
    }),
    {seed: 23},
  )
})
