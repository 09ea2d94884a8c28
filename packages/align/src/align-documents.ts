import type {Bead, Document, Message, Row} from '@duizhao/bitext'
import {alignSentences} from './align-sentences.ts'
import type {AlignOptions} from './scorer.ts'

/** Two documents, aligned. */
export interface DocumentAlignment {
  rows: Row[]
  beads: Bead[]
  messages: Message[]
}

/**
 * Aligns two documents: blocks to rows, sentences to beads.
 *
 * @param zh - the Chinese half
 * @param en - the English half
 * @param options - lexicon and terms
 * @returns rows and beads in document order, and messages
 */
export function alignDocuments(zh: Document, en: Document, options: AlignOptions): DocumentAlignment {
  const rows: Row[] = []
  const beads: Bead[] = []
  const count = Math.max(zh.blocks.length, en.blocks.length)
  for (let index = 0; index < count; index++) {
    const [left, right] = [zh.blocks[index], en.blocks[index]]
    rows.push({zh: left ? [index] : [], en: right ? [index] : []})
    const [zhStart, zhEnd] = left?.sentences ?? [0, 0]
    const [enStart, enEnd] = right?.sentences ?? [0, 0]
    const texts = (document: Document, start: number, end: number) =>
      document.sentences.slice(start, end).map(({text}) => text)
    for (const bead of alignSentences(texts(zh, zhStart, zhEnd), texts(en, enStart, enEnd), options)) {
      const shift = (indexes: number[], by: number) => indexes.map((sentence) => sentence + by)
      beads.push({...bead, zh: shift(bead.zh, zhStart), en: shift(bead.en, enStart), row: index})
    }
  }
  return {rows, beads, messages: []}
}
