import type {Article, Side} from '@duizhao/bitext'
import {sides} from '@duizhao/bitext'

/** The most lines of a row that style sheets can lay out; a longer row stays paragraph by paragraph. */
export const maximumLines = 64

/**
 * Gives every run of sentences a line in its row, for the layouts that put the two sides of a bead beside or below
 * each other. A run is a stretch of sentences of one bead within one paragraph; a bead takes as many lines as the side
 * that has more runs.
 *
 * @param article - the article
 * @param rowIndex - a row whose blocks are all paragraphs
 * @returns 1-based lines by sentence index on each side; undefined if the row has too many
 */
export function linesOfRow(
  article: Article,
  rowIndex: number,
): Record<Side, Map<number, number>> | undefined {
  const runs = {zh: runsOfSide(article, 'zh', rowIndex), en: runsOfSide(article, 'en', rowIndex)}
  const first = new Map<number, number>()
  let next = 1
  for (const bead of [...new Set([...runs.zh, ...runs.en].map((run) => run.bead))].sort((a, b) => a - b)) {
    first.set(bead, next)
    next += Math.max(...sides.map((side) => runs[side].filter((run) => run.bead === bead).length))
  }
  if (next - 1 > maximumLines) return undefined
  const lines = {zh: new Map<number, number>(), en: new Map<number, number>()}
  for (const side of sides) {
    const used = new Map<number, number>()
    for (const {bead, sentences} of runs[side]) {
      const nth = used.get(bead) ?? 0
      used.set(bead, nth + 1)
      for (const sentence of sentences) lines[side].set(sentence, first.get(bead)! + nth)
    }
  }
  return lines
}

interface Run {
  bead: number
  unit: number
  sentences: number[]
}

function runsOfSide(article: Article, side: Side, rowIndex: number): Run[] {
  const runs: Run[] = []
  const document = article[side]
  for (const block of article.rows[rowIndex]?.[side] ?? []) {
    const [start, end] = document.blocks[block]!.sentences
    for (let sentence = start; sentence < end; sentence++) {
      const bead = beadsBySentence(article, side).get(sentence)
      if (bead === undefined) continue
      const unit = document.sentences[sentence]!.unit
      const last = runs.at(-1)
      if (last?.bead === bead && last.unit === unit) last.sentences.push(sentence)
      else runs.push({bead, unit, sentences: [sentence]})
    }
  }
  return runs
}

const indexes = new WeakMap<Article, Record<Side, Map<number, number>>>()

/**
 * Which bead each sentence stands in.
 *
 * @param article - the article
 * @param side - one side of it
 * @returns bead indexes by sentence index
 */
export function beadsBySentence(article: Article, side: Side): ReadonlyMap<number, number> {
  let index = indexes.get(article)
  if (!index) {
    index = {zh: new Map(), en: new Map()}
    for (const [bead, {zh, en}] of article.beads.entries()) {
      for (const sentence of zh) index.zh.set(sentence, bead)
      for (const sentence of en) index.en.set(sentence, bead)
    }
    indexes.set(article, index)
  }
  return index[side]
}
