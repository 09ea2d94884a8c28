import type {Article, Side} from '@duizhao/bitext'
import {sides} from '@duizhao/bitext'
import type {ListItem, Nodes} from 'mdast'

/** The most lines of a row that style sheets can lay out; a longer row stays paragraph by paragraph. */
export const maximumLines = 64

/**
 * Gives every run of sentences a line in its row, for the layouts that put the two sides of a bead beside or below
 * each other. A run is a stretch of sentences of one bead within one paragraph.
 *
 * @param article - the article
 * @param row - index of a row whose blocks are all paragraphs
 * @returns 1-based lines by sentence index on each side; undefined if the row has too many
 */
export function linesOfSentences(
  article: Article,
  row: number,
): Record<Side, Map<number, number>> | undefined {
  const runs = {zh: runsOfSide(article, 'zh', row), en: runsOfSide(article, 'en', row)}
  const lines = placeRuns(runs)
  if (!lines) return undefined
  const bySentence = (side: Side) =>
    new Map(
      runs[side].flatMap(({sentences}, run) =>
        sentences.map((sentence) => [sentence, lines[side][run]!] as const),
      ),
    )
  return {zh: bySentence('zh'), en: bySentence('en')}
}

/**
 * Gives every item of the lists in a row a line: an item stands where the bead of its first sentence does.
 *
 * @param article - the article
 * @param row - index of a row whose blocks are all lists
 * @returns 1-based lines of the items on each side, in order; undefined if there are too many, or if an item has no
 *   sentence
 */
export function linesOfItems(article: Article, row: number): Record<Side, number[]> | undefined {
  const beadsOfItems = (side: Side) => {
    const beads = beadsBySentence(article, side)
    return itemsOfSide(article, side, row).map((item) => beads.get(firstSentence(item) ?? -1))
  }
  const beads = {zh: beadsOfItems('zh'), en: beadsOfItems('en')}
  if (sides.some((side) => beads[side].includes(undefined))) return undefined
  const toRuns = (side: Side) => beads[side].map((bead) => ({bead: bead!}))
  return placeRuns({zh: toRuns('zh'), en: toRuns('en')})
}

/** A stretch of text that belongs to a bead. */
interface Run {
  bead: number
}

/** A bead takes as many lines as the side that has more runs of it; beads follow each other in their order. */
function placeRuns(runs: Record<Side, readonly Run[]>): Record<Side, number[]> | undefined {
  const first = new Map<number, number>()
  let next = 1
  for (const bead of [...new Set([...runs.zh, ...runs.en].map((run) => run.bead))].sort((a, b) => a - b)) {
    first.set(bead, next)
    next += Math.max(...sides.map((side) => runs[side].filter((run) => run.bead === bead).length))
  }
  if (next - 1 > maximumLines) return undefined
  const linesOf = (side: Side) => {
    const used = new Map<number, number>()
    return runs[side].map(({bead}) => {
      const nth = used.get(bead) ?? 0
      used.set(bead, nth + 1)
      return first.get(bead)! + nth
    })
  }
  return {zh: linesOf('zh'), en: linesOf('en')}
}

interface SentenceRun extends Run {
  unit: number
  sentences: number[]
}

function runsOfSide(article: Article, side: Side, row: number): SentenceRun[] {
  const runs: SentenceRun[] = []
  const document = article[side]
  for (const block of article.rows[row]?.[side] ?? []) {
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

function itemsOfSide(article: Article, side: Side, row: number): ListItem[] {
  return (article.rows[row]?.[side] ?? []).flatMap((block) => {
    const {node} = article[side].blocks[block]!
    return node.type === 'list' ? node.children : []
  })
}

function firstSentence(node: Nodes): number | undefined {
  if (node.type === 'sentence') return node.index
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const sentence = firstSentence(child)
    if (sentence !== undefined) return sentence
  }
  return undefined
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
