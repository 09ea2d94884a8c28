import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {alignSentences} from '../src/index.ts'
import {type Bitext, bitexts, laxF1} from './support/bitexts.ts'
import {lexicon} from './support/sentences.ts'

const seeded = {seed: 20240501, numRuns: 60}

function align(zh: readonly string[], en: readonly string[]): Bitext['links'] {
  return alignSentences(zh, en, {lexicon}).map((bead) => [bead.zh, bead.en])
}

/** Sentences counted from the end, as a text has them that is read backwards. */
function fromEnd(links: Bitext['links'], {zh, en}: Bitext): Bitext['links'] {
  const flip = (indexes: number[], {length}: string[]) => indexes.map((index) => length - 1 - index).reverse()
  return links.map(([left, right]): Bitext['links'][number] => [flip(left, zh), flip(right, en)]).reverse()
}

describe('alignment does not hang on the side or the direction', () => {
  it('finds nearly all pairs of texts in which sentences were merged and left out', () => {
    const figures = fc
      .sample(bitexts, seeded)
      .map((bitext) => laxF1(bitext.links, align(bitext.zh, bitext.en)))
    const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length
    expect(mean).toBeGreaterThan(0.97)
  })

  it('keeps lax F1 when the sides are swapped', () => {
    fc.assert(
      fc.property(bitexts, (bitext) => {
        const straight = laxF1(bitext.links, align(bitext.zh, bitext.en))
        const swapped = align(bitext.en, bitext.zh).map(([en, zh]): Bitext['links'][number] => [zh, en])
        expect(laxF1(bitext.links, swapped)).toBe(straight)
      }),
      seeded,
    )
  })

  it('keeps lax F1 when both halves are turned round', () => {
    fc.assert(
      fc.property(bitexts, (bitext) => {
        const straight = laxF1(bitext.links, align(bitext.zh, bitext.en))
        const turned = align(bitext.zh.toReversed(), bitext.en.toReversed())
        expect(Math.abs(laxF1(bitext.links, fromEnd(turned, bitext)) - straight)).toBeLessThan(0.1)
      }),
      seeded,
    )
  })

  it('keeps evidence with its side when the sides are swapped', () => {
    const [bead] = alignSentences(['The library.'], ['图书馆。'], {lexicon, explain: true})
    expect(bead!.evidence).toContainEqual(expect.objectContaining({zh: 'library', en: '图书馆'}))
  })
})
