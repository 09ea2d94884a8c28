import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyFixes} from '../src/index.ts'
import {checkSources, toSource} from './support/check-texts.ts'

function fixAt(start: number, end: number, text: string): Message {
  const place = {line: 1, column: start + 1, offset: start}
  return report('double-space', {file: 'en.md', place, params: {near: ''}, fix: {range: [start, end], text}})
}

test('fixes are made from left to right, whatever their order', () => {
  expect(applyFixes('a  b  c', [fixAt(4, 6, ' '), fixAt(1, 3, ' ')])).toBe('a b c')
})

test('a fix that overlaps an earlier one waits for the next run', () => {
  expect(applyFixes('abcdef', [fixAt(0, 3, 'x'), fixAt(2, 5, 'y')])).toBe('xdef')
})

test('the same fix from two messages is made once', () => {
  expect(applyFixes('ab', [fixAt(1, 1, ' '), fixAt(1, 1, ' ')])).toBe('a b')
})

test('messages without a fix change nothing', () => {
  const {fix: _, ...message} = fixAt(0, 1, 'x')
  expect(applyFixes('abc', [message])).toBe('abc')
})

test('checking and mending again changes nothing more', () => {
  const words = fc.constantFrom(
    '他说',
    '不着急',
    'GPT',
    '，',
    ',',
    ' ',
    '  ',
    '。',
    '!',
    '（',
    '(',
    '好',
    ')',
    '3',
  )
  const english = fc.constantFrom('he', 'said', ' ', '  ', ',', '，', '.', '。', '（', '）', 'word')
  const settings = {rules: {}, houseStyle: {zhLatinSpacing: 'none' as const}}
  const mend = (zh: string, en: string) => {
    const sources = {zh, en}
    const messages = checkSources(sources, {settings})
    const of = (side: 'zh' | 'en') => messages.filter(({lang}) => lang === side)
    return {zh: applyFixes(zh, of('zh')), en: applyFixes(en, of('en'))}
  }
  fc.assert(
    fc.property(
      fc.array(words, {minLength: 3, maxLength: 12}),
      fc.array(english, {minLength: 3, maxLength: 12}),
      (zh, en) => {
        let texts = {zh: toSource(`他${zh.join('')}`, 'zh'), en: toSource(`He ${en.join('')}`, 'en')}
        // Overlapping fixes wait for the next run, so a few runs may be needed.
        for (let run = 0; run < 4; run++) texts = mend(texts.zh, texts.en)
        expect(mend(texts.zh, texts.en)).toEqual(texts)
      },
    ),
    {seed: 7, numRuns: 60},
  )
})
