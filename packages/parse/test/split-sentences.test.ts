import {readFileSync} from 'node:fs'
import {type Side, sides} from '@duizhao/bitext'
import {splitSentences} from '@duizhao/parse'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {proseText} from './support/arbitraries.ts'

const split = (text: string, side: Side) =>
  splitSentences(text, side).map(([start, end]) => text.slice(start, end))

/** Paragraphs of a gold file: their sentences; the format stands at its head. */
function paragraphs(side: Side): string[][] {
  const text = readFileSync(new URL(`fixtures/split/${side}.txt`, import.meta.url), 'utf8')
  return text
    .replace(/^# .*\n/gm, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => paragraph.replaceAll('␣', ' ').split('\n'))
}

describe.each(sides)('gold sentences, %s', (side) => {
  it.each(paragraphs(side))('finds them from “%s” on', (...sentences) => {
    const text = sentences.join(side === 'zh' ? '' : ' ')
    expect(split(text, side)).toEqual(sentences.map((sentence) => sentence.trim()))
  })
})

describe.each(sides)('any text, %s', (side) => {
  it('leaves out white space alone', () => {
    fc.assert(
      fc.property(proseText, (text) => {
        let done = 0
        for (const [start, end] of splitSentences(text, side)) {
          expect(text.slice(done, start).trim()).toBe('')
          const sentence = text.slice(start, end)
          expect(sentence).not.toBe('')
          expect(sentence.trim()).toBe(sentence)
          done = end
        }
        expect(text.slice(done).trim()).toBe('')
      }),
      {seed: 1, numRuns: 2000},
    )
  })

  it('splits a sentence again into itself, once its surroundings are gone, if it holds no quotation', () => {
    for (const sentences of paragraphs(side)) {
      for (const sentence of sentences
        .map((each) => each.trim())
        .filter((each) => !/["“”‘’「」]/.test(each))) {
        expect(split(sentence, side)).toEqual([sentence])
      }
    }
  })
})

it('gives no sentence for white space', () => {
  expect(splitSentences(' \n\u3000', 'zh')).toEqual([])
  expect(splitSentences('', 'en')).toEqual([])
})

it('ends a sentence at a line break', () => {
  expect(split('床前明月光\n疑是地上霜', 'zh')).toEqual(['床前明月光', '疑是地上霜'])
  expect(split('By Li Ming\nPhotographs by Wang Fang', 'en')).toEqual([
    'By Li Ming',
    'Photographs by Wang Fang',
  ])
})

it('gives up a bracket that never closes', () => {
  expect(split('他来了（大概。我们走了。他也走了。', 'zh')).toHaveLength(3)
  expect(split('He came (or so. We left. He left.', 'en')).toHaveLength(3)
})

it('ends sentences inside long brackets', () => {
  const long = `他来了（${'这是一句很长的话，说了很多。'.repeat(12)}）。`
  expect(split(long, 'zh').length).toBeGreaterThan(10)
})

it('splits a text of five megabytes', () => {
  expect(splitSentences('他说：“好（是吗？）。”然后走了。'.repeat(100_000), 'zh')).toHaveLength(200_000)
  expect(
    splitSentences('He met Mr. Li (in the U.S.) at 5 p.m. Then he left. '.repeat(100_000), 'en'),
  ).toHaveLength(200_000)
  expect(splitSentences('“（'.repeat(300_000), 'zh')).toHaveLength(1)
  expect(splitSentences(`${'a'.repeat(1_000_000)}.`, 'en')).toHaveLength(1)
})
