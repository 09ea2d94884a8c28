import type {Bead, Document, Message, Row} from '@duizhao/bitext'
import {alignSegments} from './align-segments.ts'
import {alignmentMessages} from './alignment-messages.ts'
import {viewBlocks} from './blocks.ts'
import {segmentRows} from './row-segments.ts'
import {alignRows, type ScoredRow} from './rows.ts'
import type {AlignOptions} from './scorer.ts'

/** Two documents, aligned. */
export interface DocumentAlignment {
  /** In document order; every block stands in exactly one. */
  rows: Row[]
  /** In the order of the rows; every sentence stands in exactly one. */
  beads: Bead[]
  messages: Message[]
}

/** Weight in nats of the evidence that an editor's anchor is: certain. */
const anchorWeight = 20

/**
 * Aligns two documents: blocks to rows, then sentences to beads within rows.
 *
 * @param zh - the Chinese half
 * @param en - the English half
 * @param options - lexicon, glossary, and another scorer if wanted
 * @returns rows, beads, and messages: `anchor-unmatched`, `anchor-crossed`, `alignment-uncertain`
 */
export function alignDocuments(zh: Document, en: Document, options: AlignOptions): DocumentAlignment {
  const rows = alignRows(viewBlocks(zh), viewBlocks(en), options)
  const beads = alignWithinRows(rows, zh, en, options)
  return {
    rows: rows.map(({zh, en}) => ({zh, en})),
    beads,
    messages: alignmentMessages({zh, en, beads}),
  }
}

function alignWithinRows(
  rows: readonly ScoredRow[],
  zh: Document,
  en: Document,
  options: AlignOptions,
): Bead[] {
  const segments = segmentRows(rows, zh, en)
  // The aligner wants ranges that follow one another; footnotes that cross do not, so sentences are renumbered.
  const zhOrder = segments.flatMap(({zh}) => indexesOf(zh))
  const enOrder = segments.flatMap(({en}) => indexesOf(en))
  const beads = alignSegments(
    zhOrder.map((index) => zh.sentences[index]!.text),
    enOrder.map((index) => en.sentences[index]!.text),
    consecutive(segments),
    options,
  )
  return beads.map(({bead, segment}) => {
    const row = segments[segment]!.row
    const {confidence, anchor} = rows[row]!
    return {
      zh: bead.zh.map((index) => zhOrder[index]!),
      en: bead.en.map((index) => enOrder[index]!),
      row,
      confidence: Math.round(bead.confidence * confidence * 1e4) / 1e4,
      evidence:
        anchor === undefined
          ? bead.evidence
          : [{kind: 'anchor', zh: anchor, en: anchor, weight: anchorWeight}, ...bead.evidence],
    }
  })
}

function indexesOf([start, end]: readonly [number, number]): number[] {
  return Array.from({length: end - start}, (_, index) => start + index)
}

/** The same ranges, each beginning where the one before ends. */
function consecutive(segments: readonly {zh: readonly [number, number]; en: readonly [number, number]}[]) {
  let [zhAt, enAt] = [0, 0]
  return segments.map(({zh, en}) => {
    const [zhStart, enStart] = [zhAt, enAt]
    zhAt += zh[1] - zh[0]
    enAt += en[1] - en[0]
    return {zh: [zhStart, zhAt] as const, en: [enStart, enAt] as const}
  })
}
