import type {Side} from '@duizhao/bitext'
import type {RootContent} from 'mdast'
import {type LogicalLine, lineOf, stack} from '../line.ts'
import {runsToLines} from '../run.ts'
import type {State} from '../state.ts'
import {underlined} from '../underline.ts'
import type {Part} from './outline.ts'

/** The states of the halves that are shown. */
export type States = Partial<Record<Side, State>>

/**
 * Renders the parts of an article one under the other.
 *
 * @param states - a state for each side that the parts show
 * @param parts - the parts
 * @returns the lines
 */
export function bodyLines(states: States, parts: readonly Part[]): LogicalLine[] {
  const side = states.zh ? 'zh' : 'en'
  const rendered = parts.map((part, index) => {
    const lines = partLines(states, part)
    const before = parts[index - 1]
    return before && isHeaded(part) && !isHeaded(before) ? [lineOf('', side), ...lines] : lines
  })
  return stack(rendered, side)
}

function isHeaded({zh, en}: Part): boolean {
  return [...zh, ...en].some((block) => block.type === 'heading')
}

function partLines(states: States, {zh, en, isBead}: Part): LogicalLine[] {
  if (isHeading(zh) && isHeading(en)) return sharedHeading(states, zh[0], en[0])
  const above = states.zh?.blocks(zh) ?? []
  const below = states.en?.blocks(en) ?? []
  return stack([above, below], 'en', isBead ? 0 : 1)
}

type Heading = Extract<RootContent, {type: 'heading'}>

function sharedHeading({zh, en}: States, above: Heading, below: Heading): LogicalLine[] {
  if (!zh || !en) return []
  const lines = [
    ...runsToLines(zh.phrasing(above.children), 'zh'),
    ...runsToLines(en.phrasing(below.children), 'en'),
  ]
  return underlined(zh, lines, above.depth)
}

function isHeading(blocks: readonly RootContent[]): blocks is [Heading] {
  return blocks.length === 1 && blocks[0]?.type === 'heading'
}
