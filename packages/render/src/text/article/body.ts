import type {Article, NewsletterSettings, Row, Side} from '@duizhao/bitext'
import type {RootContent} from 'mdast'
import {type LogicalLine, stack} from '../line.ts'
import {runsToLines} from '../run.ts'
import {underlined} from '../underline.ts'
import {blocksAt, type Half, sentenceNodes} from './half.ts'

/** Both halves of an article. */
export type Halves = Record<Side, Half>

/**
 * The body of one half.
 *
 * @param half - the half
 * @returns its lines
 */
export function bodyOf({state, blocks}: Half): LogicalLine[] {
  return state.blocks(blocks.filter((block) => block !== undefined))
}

/**
 * The body of both halves, interleaved.
 *
 * @param article - the article
 * @param halves - its halves
 * @param by - what is interleaved: the blocks of each row, or in running text the sentences of each bead
 * @returns the lines, Chinese before English
 */
export function interleaved(
  {rows, beads}: Pick<Article, 'rows' | 'beads'>,
  halves: Halves,
  by: Exclude<NewsletterSettings['both'], 'sequential'>,
): LogicalLine[] {
  const parts = rows.map((row, index) => {
    const zh = blocksAt(halves.zh, row.zh)
    const en = blocksAt(halves.en, row.en)
    if (isHeading(zh) && isHeading(en)) return sharedHeading(halves, zh, en)
    if (by === 'sentence' && [...zh, ...en].every((block) => block.type === 'paragraph')) {
      return bySentence(
        halves,
        beads.filter((bead) => bead.row === index),
        {zh, en},
      )
    }
    return byBlock(halves, {zh, en})
  })
  return stack(parts, 'zh')
}

type Blocks = Record<Side, RootContent[]>

function byBlock(halves: Halves, {zh, en}: Blocks): LogicalLine[] {
  const above = halves.zh.state.blocks(zh)
  const below = halves.en.state.blocks(en)
  return textOf(above) === textOf(below) ? above : stack([above, below], 'en')
}

function bySentence(halves: Halves, beads: readonly Row[], blocks: Blocks): LogicalLine[] {
  const render = (side: Side, indexes: readonly number[]) => {
    const nodes = sentenceNodes(blocks[side])
    const sentences = indexes.map((index) => nodes.get(index)).filter((node) => node !== undefined)
    return sentences.length > 0 ? runsToLines(halves[side].state.phrasing(sentences), side) : []
  }
  const pairs = beads.map((bead) => [...render('zh', bead.zh), ...render('en', bead.en)])
  return stack(pairs, 'zh')
}

function sharedHeading(halves: Halves, [zh]: [Heading], [en]: [Heading]): LogicalLine[] {
  const lines = [
    ...runsToLines(halves.zh.state.phrasing(zh.children), 'zh'),
    ...runsToLines(halves.en.state.phrasing(en.children), 'en'),
  ]
  return underlined(halves.zh.state, lines, zh.depth)
}

type Heading = Extract<RootContent, {type: 'heading'}>

function isHeading(blocks: readonly RootContent[]): blocks is [Heading] {
  return blocks.length === 1 && blocks[0]!.type === 'heading'
}

function textOf(lines: readonly LogicalLine[]): string {
  return lines.map((line) => line.text).join('\n')
}
