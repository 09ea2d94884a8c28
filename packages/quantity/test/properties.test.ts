import fc from 'fast-check'
import {expect, test} from 'vitest'
import {agree, findQuantities} from '../src/index.ts'
import {toChinese, toEnglish, toMixed} from './support/write-numbers.ts'

const settings = {seed: 20_240_618, numRuns: 400}
const whole = fc.oneof(fc.integer({min: 20, max: 9999}), fc.integer({min: 10_000, max: 999_999_999_999}))

test('a number written in Chinese characters is read as itself', () => {
  fc.assert(
    fc.property(whole, (value) => {
      const [quantity] = findQuantities(`共${toChinese(value)}个`, 'zh')
      expect(quantity?.value).toBe(value)
    }),
    settings,
  )
})

test('a number written in English words is read as itself', () => {
  fc.assert(
    fc.property(whole, (value) => {
      const [quantity] = findQuantities(`There are ${toEnglish(value)} of them.`, 'en')
      expect(quantity?.value).toBe(value)
    }),
    settings,
  )
})

test('an amount in 亿 and 万 agrees with the same amount in billions and millions', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 999_999}), (units) => {
      const value = units * 10_000
      const [zh] = findQuantities(`${toMixed(value)}美元`, 'zh')
      const [en] = findQuantities(`$${value / 1e6} million`, 'en')
      expect(agree(zh!, en!)).toBe(true)
      const [wrong] = findQuantities(`$${(value + 10_000) / 1e6} million`, 'en')
      expect(agree(zh!, wrong!)).toBe(false)
    }),
    settings,
  )
})

test('any text is read without overlap and with spans that hold the text', () => {
  const alphabet = [
    ...'零一二三十百千万亿几数第年月日点分之成倍元%个半多近约 0123456789.,-/:$abcdefgone two million th',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alphabet), {maxLength: 24}), (characters) => {
      const text = characters.join('')
      for (const side of ['zh', 'en'] as const) {
        let last = 0
        for (const {start, end, text: found, low, high} of findQuantities(text, side)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(found)
          expect(low).toBeLessThanOrEqual(high)
          last = end
        }
      }
    }),
    settings,
  )
})
