import type {Article, Block, Document, Side} from '@duizhao/bitext'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {partsByRow, splitIntoParts} from '../src/site/parts.ts'
import {bareArticle} from './support/edition.ts'

/** An article of rows given as `h1`–`h6` for a heading of one pair, or the number of pairs of a paragraph. */
function articleOf(rows: readonly (string | number)[]): Article {
  const place = {line: 1, column: 1}
  const blocks = rows.map((row, index): Block => {
    const node =
      typeof row === 'string'
        ? {type: 'heading' as const, depth: Number(row[1]) as 1, children: []}
        : {type: 'paragraph' as const, children: []}
    return {index, node, sentences: [0, 0], position: {start: place, end: place}}
  })
  const article = bareArticle()
  const side = (of: Side): Document => ({...article[of], blocks})
  return {
    ...article,
    zh: side('zh'),
    en: side('en'),
    rows: rows.map((_, index) => ({zh: [index], en: [index]})),
    beads: rows.flatMap((row, index) =>
      Array.from({length: typeof row === 'string' ? 1 : row}, () => ({
        zh: [],
        en: [],
        row: index,
        confidence: 1,
        evidence: [],
      })),
    ),
  }
}

const cuts = (rows: readonly (string | number)[], limit: number) =>
  splitIntoParts(articleOf(rows), limit).map(({rows: range}) => range)

it('keeps a short work on one page', () => {
  expect(cuts(['h1', 5, 'h2', 5], 300)).toEqual([[0, 4]])
})

it('keeps an empty work on one page', () => {
  expect(cuts([], 300)).toEqual([[0, 0]])
})

it('cuts before a heading rather than where the page is full', () => {
  expect(cuts([6, 'h2', 2, 2], 10)).toEqual([
    [0, 1],
    [1, 4],
  ])
})

it('cuts before the shallowest heading within reach', () => {
  expect(cuts([5, 'h1', 1, 'h2', 1, 5], 10)).toEqual([
    [0, 1],
    [1, 6],
  ])
})

it('does not leave a page half empty for the sake of a heading', () => {
  expect(cuts([1, 'h1', 4, 4, 4], 10)).toEqual([
    [0, 4],
    [4, 5],
  ])
})

it('leaves a row over the limit whole', () => {
  expect(cuts([25, 3], 10)).toEqual([
    [0, 1],
    [1, 2],
  ])
})

it('holds every row once and stays within the limit', () => {
  const row = fc.oneof(fc.integer({min: 0, max: 12}), fc.constantFrom('h1', 'h2', 'h3'))
  fc.assert(
    fc.property(fc.array(row, {maxLength: 60}), fc.integer({min: 12, max: 40}), (rows, limit) => {
      const article = articleOf(rows)
      const parts = splitIntoParts(article, limit)
      expect(partsByRow(parts)).toHaveLength(rows.length)
      for (const {rows: range} of parts) {
        const pairs = article.beads.filter((bead) => bead.row >= range[0] && bead.row < range[1])
        expect(pairs.length).toBeLessThanOrEqual(limit)
      }
    }),
    {seed: 1},
  )
})
