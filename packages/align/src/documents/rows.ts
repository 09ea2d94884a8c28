import type {Range, Row, Side} from '@duizhao/bitext'
import {alignSegments} from '../search/align-segments.ts'
import type {Segment} from '../search/corridor.ts'
import type {UnitScorer} from '../search/scorer.ts'
import type {BlockView} from './blocks.ts'
import {splitCrossingRows} from './crossing-rows.ts'
import {withStructure} from './structural-scorer.ts'

/** A row, and how sure it is. */
export interface ScoredRow extends Row {
  confidence: number
  /** Name of the anchor that pins it. */
  anchor?: string
}

/**
 * Aligns blocks to rows. Anchors that both halves have are hard boundaries; so are headings where both halves have
 * the same outline. Footnotes pair by label, wherever they stand.
 *
 * @param scorer - judges the words of the blocks
 * @param zh - Chinese blocks
 * @param en - English blocks
 * @param pieces - for each block of each side its pieces of what the scorer has read
 * @returns rows in document order; every block stands in exactly one
 */
export function alignRows(
  scorer: UnitScorer,
  zh: readonly BlockView[],
  en: readonly BlockView[],
  pieces: Readonly<Record<Side, readonly Range[]>>,
): ScoredRow[] {
  const pins = [...pinsOf(zh, en), ...outlineOf(zh, en)]
  const segments = cutAt(pins, zh.length, en.length)
  const {beads} = alignSegments(withStructure(scorer, zh, en), {units: pieces, segments})
  const rows = beads.map((bead): ScoredRow => {
    const anchor = bead.zh.map((block) => zh[block]!.anchor).find((name) => name !== undefined)
    const pinned = anchor !== undefined && bead.en.some((block) => en[block]!.anchor === anchor)
    return {zh: bead.zh, en: bead.en, confidence: bead.confidence, ...(pinned ? {anchor} : {})}
  })
  return joinFootnotes(splitCrossingRows(rows, scorer, pieces), zh, en)
}

/** A zh block and an en block that answer one another for certain. */
interface Pin {
  zh: number
  en: number
}

function pinsOf(zh: readonly BlockView[], en: readonly BlockView[]): Pin[] {
  const places = new Map<string, number>()
  en.forEach(({anchor}, block) => {
    if (anchor !== undefined && !places.has(anchor)) places.set(anchor, block)
  })
  return zh.flatMap(({anchor}, block) => {
    const answer = anchor === undefined ? undefined : places.get(anchor)
    return answer === undefined ? [] : [{zh: block, en: answer}]
  })
}

/** Pins at all headings, if their depths are the same on both sides. */
function outlineOf(zh: readonly BlockView[], en: readonly BlockView[]): Pin[] {
  const headings = (blocks: readonly BlockView[]) =>
    blocks.flatMap(({kind, depth}, block) => (kind === 'heading' ? [{block, depth}] : []))
  const [left, right] = [headings(zh), headings(en)]
  const same = left.length === right.length && left.every(({depth}, index) => depth === right[index]!.depth)
  return same ? left.map(({block}, index) => ({zh: block, en: right[index]!.block})) : []
}

/** Cuts both sides before each pin; a pin that crosses an earlier one gives way (anchors come first). */
function cutAt(pins: readonly Pin[], zhSize: number, enSize: number): Segment[] {
  const kept: Pin[] = []
  for (const pin of pins) {
    if (kept.every((other) => Math.sign(other.zh - pin.zh) === Math.sign(other.en - pin.en))) kept.push(pin)
  }
  kept.sort((a, b) => a.zh - b.zh)
  const stops = [{zh: 0, en: 0}, ...kept.filter(({zh, en}) => zh + en > 0), {zh: zhSize, en: enSize}]
  return stops.slice(1).map((stop, index) => ({
    zh: [stops[index]!.zh, stop.zh] as const,
    en: [stops[index]!.en, stop.en] as const,
  }))
}

/** Joins footnotes of one label that stand at places that cross. */
function joinFootnotes(
  rows: readonly ScoredRow[],
  zh: readonly BlockView[],
  en: readonly BlockView[],
): ScoredRow[] {
  const labelOf = (views: readonly BlockView[], blocks: readonly number[]) => {
    const view = blocks.length === 1 ? views[blocks[0]!] : undefined
    return view?.kind === 'footnote' ? view.identity : undefined
  }
  const lone = new Map<string, ScoredRow>()
  for (const row of rows) {
    const label = row.zh.length === 0 ? labelOf(en, row.en) : undefined
    if (label !== undefined) lone.set(label, row)
  }
  const answered = new Map<ScoredRow, ScoredRow>()
  for (const row of rows) {
    const label = row.en.length === 0 ? labelOf(zh, row.zh) : undefined
    const answer = label === undefined ? undefined : lone.get(label)
    if (answer) answered.set(row, answer)
  }
  const moved = new Set(answered.values())
  return rows
    .filter((row) => !moved.has(row))
    .map((row) => {
      const answer = answered.get(row)
      return answer ? {...row, en: answer.en, confidence: 1} : row
    })
}
