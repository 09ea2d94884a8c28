import type {Document, Range} from '@duizhao/bitext'
import type {Nodes, Parents} from 'mdast'
import type {Segment} from '../search/corridor.ts'
import type {ScoredRow} from './rows.ts'

/** A pair of sentence ranges that correspond. */
export interface RowSegment extends Segment {
  row: number
}

/**
 * Cuts the rows into ranges of sentences that correspond: lists of as many items are paired item by item, tables
 * of the same shape cell by cell, quotations and footnotes of as many blocks block by block.
 *
 * @param rows - the rows
 * @param zh - the Chinese half
 * @param en - the English half
 * @returns ranges in the order of the rows; every sentence of a row is in exactly one
 */
export function segmentRows(rows: readonly ScoredRow[], zh: Document, en: Document): RowSegment[] {
  return rows.flatMap((row, index) => {
    const whole = {zh: rangeOf(zh, row.zh), en: rangeOf(en, row.en)}
    const [zhBlock, enBlock] = [zh.blocks[row.zh[0] ?? -1], en.blocks[row.en[0] ?? -1]]
    const single = row.zh.length === 1 && row.en.length === 1
    const parts = single && zhBlock && enBlock ? pairParts(zhBlock.node, enBlock.node) : undefined
    return (parts ?? [whole]).filter(isInhabited).map((part) => ({...part, row: index}))
  })
}

function isInhabited({zh, en}: Segment): boolean {
  return zh[1] > zh[0] || en[1] > en[0]
}

/** The sentences of consecutive blocks. */
function rangeOf({blocks}: Document, indexes: readonly number[]): Range {
  const first = blocks[indexes[0] ?? -1]
  const last = blocks[indexes.at(-1) ?? -1]
  return first && last ? [first.sentences[0], last.sentences[1]] : [0, 0]
}

const containers: ReadonlySet<string> = new Set([
  'list',
  'listItem',
  'table',
  'tableRow',
  'blockquote',
  'footnoteDefinition',
])

/** The corresponding parts of two nodes; undefined if their structure differs or there is none. */
function pairParts(zh: Nodes, en: Nodes): Segment[] | undefined {
  if (zh.type !== en.type || !containers.has(zh.type)) return undefined
  const [left, right] = [(zh as Parents).children, (en as Parents).children]
  const same = left.length === right.length && left.every(({type}, index) => type === right[index]!.type)
  if (!same) return undefined
  return left.flatMap((child, index) => {
    const answer = right[index]!
    return pairParts(child, answer) ?? [{zh: sentencesIn(child), en: sentencesIn(answer)}]
  })
}

/** Range of the sentences in a node; they are numbered in document order. */
function sentencesIn(node: Nodes): Range {
  const indexes = sentenceIndexes(node)
  const first = indexes[0]
  return first === undefined ? [0, 0] : [first, indexes.at(-1)! + 1]
}

function sentenceIndexes(node: Nodes): number[] {
  if (node.type === 'sentence') return [node.index]
  return 'children' in node ? node.children.flatMap(sentenceIndexes) : []
}
