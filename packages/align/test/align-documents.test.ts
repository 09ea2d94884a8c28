import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {alignDocuments} from '../src/index.ts'
import {readFixture, toReadable} from './support/documents.ts'
import {lexicon} from './support/sentences.ts'

const fixtures = readdirSync(new URL('fixtures', import.meta.url)).sort()

describe.each(fixtures)('alignDocuments on %s', (name) => {
  const documents = readFixture(name)
  const alignment = alignDocuments(documents.zh, documents.en, {lexicon})

  it('gives the rows, beads and messages that a person expects', async () => {
    await expect(toReadable(documents, alignment)).toMatchFileSnapshot(`fixtures/${name}/alignment.txt`)
  })

  it('loses no block and no sentence', () => {
    for (const side of ['zh', 'en'] as const) {
      const ascending = (list: number[]) => list.toSorted((a, b) => a - b)
      expect(ascending(alignment.rows.flatMap((row) => row[side]))).toEqual([
        ...documents[side].blocks.keys(),
      ])
      expect(ascending(alignment.beads.flatMap((bead) => bead[side]))).toEqual([
        ...documents[side].sentences.keys(),
      ])
    }
  })

  it('keeps every bead within its row', () => {
    for (const bead of alignment.beads) {
      for (const side of ['zh', 'en'] as const) {
        for (const sentence of bead[side]) {
          expect(alignment.rows[bead.row]![side]).toContain(documents[side].sentences[sentence]!.block)
        }
      }
    }
  })
})

describe('alignDocuments', () => {
  it('names an anchor as evidence of what it pins', () => {
    const {zh, en} = readFixture('anchors')
    const {beads} = alignDocuments(zh, en, {lexicon, explain: true})
    expect(beads.find(({evidence}) => evidence[0]?.kind === 'anchor')?.evidence[0]).toMatchObject({
      zh: 'middle',
      en: 'middle',
    })
  })

  it('aligns a document with an empty one', () => {
    const {zh, en} = readFixture('one-to-one')
    const empty = {...en, blocks: [], sentences: []}
    const {rows, beads} = alignDocuments(zh, empty, {lexicon})
    expect(rows).toEqual(zh.blocks.map(({index}) => ({zh: [index], en: []})))
    expect(beads).toHaveLength(zh.sentences.length)
  })
})
