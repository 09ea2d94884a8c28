import {expect, test} from 'vitest'
import {closest} from '../src/project/closest.ts'

test('the candidate with the most shared pairs wins', () => {
  expect(closest('term-mising', ['number-mismatch', 'term-missing', 'term-forbidden'])).toBe('term-missing')
})

test('a word that is like none gets the first', () => {
  expect(closest('x', ['a', 'b'])).toBe('a')
})
