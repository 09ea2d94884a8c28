import {type Message, otherSide, type Side, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Code} from 'mdast'
import type {CheckContext, CheckRule} from '../context.ts'
import {findOddInlineCode} from '../form/inline-code.ts'
import {rowSpot} from '../form/row-spot.ts'
import {type Spot, toRelated} from '../places.ts'
import {nodesOf} from '../text/nodes.ts'
import {unmatched} from '../text/unmatched.ts'

/** What is translated within code: comments and strings. */
const translated =
  /<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<![:\w])\/\/.*|(?<![\w&])#(?![\w!]*\b\s*(?:include|define)).*|(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g

/**
 * Reports a block of code that the other side lacks, and code, in a block or within a sentence, whose counterpart does
 * something else.
 */
export const codeMismatch: CheckRule = (context) => [...compareBlocks(context), ...compareInline(context)]

function compareBlocks(context: CheckContext): Message[] {
  const [zh, en] = sides.map((side) => blocksOf(context, side))
  if (zh!.length === en!.length) return zh!.flatMap((block, index) => compare(context, block, en![index]!))
  return sides.flatMap((side) => missing(context, side, side === 'zh' ? zh! : en!, side === 'zh' ? en! : zh!))
}

function compareInline(context: CheckContext): Message[] {
  return findOddInlineCode(context).map(({row, zh, en}) =>
    toMessage({zh: rowSpot(context, 'zh', row, zh), en: rowSpot(context, 'en', row, en)}, en.value, zh.value),
  )
}

interface Block {
  node: Code
  /** Names, numbers and signs, in order; comments and strings left out. */
  tokens: string[]
}

function blocksOf(context: CheckContext, side: Side): Block[] {
  const document = context[side]
  return nodesOf(
    document,
    document.blocks.map(({index}) => index),
    ['code'],
  ).map((node) => ({node, tokens: node.value.replace(translated, '').match(/[\p{L}\p{N}_.]+|[^\s]/gu) ?? []}))
}

function compare(context: CheckContext, zh: Block, en: Block): Message[] {
  if (isProse(zh) || isProse(en)) return []
  const at = zh.tokens.findIndex((token, index) => token !== en.tokens[index])
  const first = at < 0 && en.tokens.length > zh.tokens.length ? zh.tokens.length : at
  if (first < 0) return []
  const [actual, expected] = [en, zh].map(({tokens}) => tokens.slice(first, first + shown).join(' '))
  const spots = {zh: spotOfNode(context, 'zh', zh.node), en: spotOfNode(context, 'en', en.node)}
  return [toMessage(spots, actual!, expected!)]
}

function toMessage(spots: Record<Side, Spot>, actual: string, expected: string): Message {
  return report('code-mismatch', {
    ...spots.en,
    params: {actual, expected},
    actual,
    expected: [expected],
    related: [toRelated(spots.zh)],
  })
}

const shown = 4

/** A sample of a text, of Markdown or of a terminal reads otherwise in the other language. */
function isProse({node, tokens}: Block): boolean {
  return (
    /^(?:markdown|md|text|txt|plain|console|html)$/.test(node.lang ?? 'text') ||
    tokens.some((token) => /\p{Script=Han}/u.test(token))
  )
}

/** The blocks that no block of the other side equals; prose equals any prose. */
function missing(
  context: CheckContext,
  side: Side,
  blocks: readonly Block[],
  others: readonly Block[],
): Message[] {
  const keyOf = (block: Block) => (isProse(block) ? '' : block.tokens.join(' '))
  return unmatched(blocks, others, keyOf).map((block) => {
    const line = block.node.value.split('\n', 1)[0]!
    return report('code-mismatch', {
      ...spotOfNode(context, side, block.node),
      params: {context: otherSide(side), text: line},
      actual: line,
    })
  })
}

function spotOfNode(context: CheckContext, side: Side, {position}: Code) {
  const {path: file, blocks} = context[side]
  return {file, place: position ?? blocks[0]!.position, lang: side}
}
