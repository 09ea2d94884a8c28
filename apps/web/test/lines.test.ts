import type {Article, Bead} from '@duizhao/bitext'
import {expect, it} from 'vitest'
import {counterpartAnchors} from '../src/site/counterpart-anchors.ts'
import {linesOfItems, linesOfSentences, maximumLines} from '../src/site/lines.ts'
import {bareArticle} from './support/edition.ts'

/** An article of one row; each side is a list of paragraphs, each a list of the beads of its sentences. */
function articleOf(zh: number[][], en: number[][]): Article {
  const article = bareArticle()
  const beads: Bead[] = []
  for (const [side, paragraphs] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const {blocks, sentences} = article[side]
    for (const [block, beadsOfBlock] of paragraphs.entries()) {
      const first = sentences.length
      for (const bead of beadsOfBlock) {
        beads[bead] ??= {zh: [], en: [], row: 0, confidence: 1, evidence: []}
        beads[bead][side].push(sentences.length)
        sentences.push({unit: block} as never)
      }
      blocks.push({sentences: [first, sentences.length]} as never)
    }
  }
  return {...article, beads, rows: [{zh: [...zh.keys()], en: [...en.keys()]}]}
}

const linesOf = (article: Article) => {
  const lines = linesOfSentences(article, 0)
  return lines && {zh: [...lines.zh.values()], en: [...lines.en.values()]}
}

it('gives both sides of a bead the same line', () => {
  expect(linesOf(articleOf([[0, 1]], [[0, 1]]))).toEqual({zh: [1, 2], en: [1, 2]})
})

it('keeps sentences of a bead on one line within a paragraph', () => {
  expect(linesOf(articleOf([[0, 1]], [[0, 0, 1]]))).toEqual({zh: [1, 2], en: [1, 1, 2]})
})

it('gives a bead that runs over two paragraphs two lines', () => {
  expect(linesOf(articleOf([[0], [0, 1]], [[0, 1]]))).toEqual({zh: [1, 2, 3], en: [1, 3]})
})

it('keeps a line free where a side has nothing', () => {
  expect(linesOf(articleOf([[0, 2]], [[0, 1, 2]]))).toEqual({zh: [1, 3], en: [1, 2, 3]})
})

it('lays out no row with more lines than the style sheet knows', () => {
  const many = [Array.from({length: maximumLines + 1}, (_, index) => index)]
  expect(linesOf(articleOf(many, many))).toBeUndefined()
})

/** An article of one list on each side; an item is the bead of its one sentence, or has no sentence. */
function listsOf(zh: (number | undefined)[], en: (number | undefined)[]): Article {
  const article = bareArticle()
  const beads: Bead[] = []
  for (const [side, items] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const {blocks} = article[side]
    let sentence = 0
    const children = items.map((bead) => {
      if (bead === undefined) return {type: 'listItem', children: []}
      beads[bead] ??= {zh: [], en: [], row: 0, confidence: 1, evidence: []}
      beads[bead][side].push(sentence)
      return {type: 'listItem', children: [{type: 'sentence', index: sentence++, children: []}]}
    })
    blocks.push({node: {type: 'list', children}} as never)
  }
  return {...article, beads, rows: [{zh: [0], en: [0]}]}
}

it('puts items on the line of the bead that they begin with', () => {
  expect(linesOfItems(listsOf([0, 1, 2], [0, 2]), 0)).toEqual({zh: [1, 2, 3], en: [1, 3]})
  expect(linesOfItems(listsOf([0, 1], [0, 0, 1]), 0)).toEqual({zh: [1, 3], en: [1, 2, 3]})
})

it('lays out no list by items if one has no sentence', () => {
  expect(linesOfItems(listsOf([0, undefined], [0]), 0)).toBeUndefined()
})

it('finds a place for every fragment of the other language', () => {
  const anchors = counterpartAnchors(articleOf([[0, 2]], [[0, 1, 2, 3]]), 'zh', [0, 1])
  expect([...anchors]).toEqual([
    [1, ['en-1']],
    [3, ['b2', 'en-2', 'en-3', 'b4', 'en-4']],
  ])
})
