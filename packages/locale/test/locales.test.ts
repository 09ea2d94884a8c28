import {expect, test} from 'vitest'
import en from '../src/locales/en/index.ts'
import zhHans from '../src/locales/zh-Hans/index.ts'
import zhHant from '../src/locales/zh-Hant/index.ts'

interface Words {
  [key: string]: string | Words
}

/** Every key with its words; the plural forms of a key count as one. */
function flatten(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`.replace(/_(?:one|other)$/, ''), value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

const variables = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort()

const english = flatten(en)

test.each([
  ['zh-Hans', flatten(zhHans)],
  ['zh-Hant', flatten(zhHant)],
])('%s has words for the keys of English, and no others', (_, words) => {
  expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
})

test.each([
  ['zh-Hans', flatten(zhHans)],
  ['zh-Hant', flatten(zhHant)],
])('%s uses no variable that English does not have', (_, words) => {
  const strange = [...words].flatMap(([key, text]) => {
    const known = variables(english.get(key) ?? '')
    const unknown = variables(text).filter((variable) => !known.includes(variable))
    return unknown.length > 0 ? [`${key}: ${unknown.join(' ')}`] : []
  })
  expect(strange).toEqual([])
})

test.each([
  ['zh-Hans', flatten(zhHans)],
  ['zh-Hant', flatten(zhHant)],
])('no words of %s are empty', (_, words) => {
  expect([...words].filter(([, text]) => text === '')).toEqual([])
})
