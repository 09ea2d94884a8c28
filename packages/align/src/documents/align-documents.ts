import type {Bead, Document, Evidence, Message, Range, Row, Side} from '@duizhao/bitext'
import {createLexicalScorer} from '../scoring/lexical-scorer.ts'
import {alignSegments} from '../search/align-segments.ts'
import type {Segment} from '../search/corridor.ts'
import type {AlignOptions, UnitScorer} from '../search/scorer.ts'
import {alignmentMessages} from './alignment-messages.ts'
import {type BlockView, viewBlocks} from './blocks.ts'
import {segmentRows} from './row-segments.ts'
import {alignRows, type ScoredRow} from './rows.ts'

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
 * @param options - lexicon, glossary, another scorer if wanted, and whether beads are explained
 * @returns rows, beads, and messages: `anchor-unmatched`, `anchor-crossed`, `alignment-uncertain`
 */
export function alignDocuments(
  zh: Document,
  en: Document,
  {lexicon, terms = [], scorer = createLexicalScorer(), explain = false}: AlignOptions,
): DocumentAlignment {
  const [zhBlocks, enBlocks] = [viewBlocks(zh), viewBlocks(en)]
  const [zhText, enText] = [piecesOf(zh, zhBlocks), piecesOf(en, enBlocks)]
  const read = scorer.read({zh: zhText.pieces, en: enText.pieces, lexicon, terms})
  const rows = alignRows(read, zhBlocks, enBlocks, {zh: zhText.ranges, en: enText.ranges})
  const beads = alignWithinRows(read, rows, {zh, en}, explain)
  return {
    rows: rows.map(({zh, en}) => ({zh, en})),
    beads,
    messages: alignmentMessages({zh, en, beads}),
  }
}

/** The sentences of a half, then what blocks without sentences hold; and for each block the range of its pieces. */
function piecesOf({sentences}: Document, blocks: readonly BlockView[]): {pieces: string[]; ranges: Range[]} {
  const pieces = sentences.map(({text}) => text)
  const ranges = blocks.map((block): Range => {
    if (block.sentences[1] > block.sentences[0]) return block.sentences
    const at = pieces.push(block.text)
    return [at - 1, at]
  })
  return {pieces, ranges}
}

function alignWithinRows(
  scorer: UnitScorer,
  rows: readonly ScoredRow[],
  {zh, en}: Record<Side, Document>,
  explained: boolean,
): Bead[] {
  const segments = segmentRows(rows, zh, en)
  // Segments must follow one another; footnotes that cross do not, so their sentences are renumbered.
  const units = {
    zh: segments.flatMap(({zh}) => singles(zh)),
    en: segments.flatMap(({en}) => singles(en)),
  }
  const {beads, explain} = alignSegments(scorer, {units, segments: consecutive(segments)})
  return beads.map((bead) => {
    const {row} = segments[bead.segment]!
    const {confidence, anchor} = rows[row]!
    const anchored: Evidence[] =
      anchor === undefined ? [] : [{kind: 'anchor', zh: anchor, en: anchor, weight: anchorWeight}]
    return {
      zh: bead.zh.map((unit) => units.zh[unit]![0]),
      en: bead.en.map((unit) => units.en[unit]![0]),
      row,
      confidence: Math.round(bead.confidence * confidence * 1e4) / 1e4,
      evidence: explained ? [...anchored, ...explain(bead)] : [],
    }
  })
}

/** Each sentence of a range as a unit of its own. */
function singles([start, end]: Range): Range[] {
  return Array.from({length: end - start}, (_, index) => [start + index, start + index + 1])
}

/** The same ranges, each beginning where the one before ends. */
function consecutive(segments: readonly Segment[]): Segment[] {
  let [zhAt, enAt] = [0, 0]
  return segments.map(({zh, en}) => {
    const [zhStart, enStart] = [zhAt, enAt]
    zhAt += zh[1] - zh[0]
    enAt += en[1] - en[0]
    return {zh: [zhStart, zhAt], en: [enStart, enAt]}
  })
}
