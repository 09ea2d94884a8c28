import {rules} from '@duizhao/diagnostics'
import {describe, expect, test} from 'vitest'
import {applyFixes} from '../src/index.ts'
import {checkTexts, toSource} from './support/check-texts.ts'
import {loadExamples} from './support/examples.ts'

const all = loadExamples()

test('every rule has examples', () => {
  const ids = [...rules.values()].filter(({layer}) => layer === 'check').map(({id}) => id)
  expect(all.map(({rule}) => rule)).toEqual(ids.sort())
})

describe.each(all)('$rule', ({rule, glossary, houseStyle, valid, invalid}) => {
  const options = {
    ...(glossary ? {glossary} : {}),
    ...(houseStyle ? {settings: {rules: {}, houseStyle}} : {}),
  }

  test.each(valid)('is silent, as are all rules: $en', (texts) => {
    expect(checkTexts(texts, options).messages.map(({reason}) => reason)).toEqual([])
  })

  test.each(invalid)('reports: $en', ({zh, en, found, expected, fixed}) => {
    const {messages, sources} = checkTexts({zh, en}, options)
    const [first] = messages.filter(({ruleId}) => ruleId === rule)
    if (!first) throw new Error(`Expected a message, found only ${messages.map(({ruleId}) => ruleId)}`)
    const side = first.lang!
    const [start, end] =
      'start' in first.place ? [first.place.start.offset!, first.place.end.offset!] : [0, 0]
    if (found !== undefined) expect(first.actual ?? sources[side].slice(start, end)).toBe(found)
    if (expected !== undefined) expect(first.expected?.[0]).toBe(expected)
    if (rule !== 'untranslated') expect(first.file).toBe(`${side}.md`)
    if (fixed !== undefined) {
      const side = fixed.match(/\p{Script=Han}/u) ? 'zh' : 'en'
      const mended = applyFixes(
        sources[side],
        messages.filter(({file}) => file === `${side}.md`),
      )
      expect(mended).toBe(toSource(fixed, side))
    }
  })

  test('reports nothing where it is switched off', () => {
    const settings = {
      houseStyle: houseStyle ?? {zhLatinSpacing: 'any' as const},
      rules: {[rule]: 'off' as const},
    }
    const {messages} = checkTexts(invalid[0]!, {...options, settings})
    expect(messages.filter(({ruleId}) => ruleId === rule)).toEqual([])
  })
})
