import {toText} from '@duizhao/bitext'
import type {Blockquote, RootContent} from 'mdast'
import {type LogicalLine, stack} from '../line.ts'
import type {State} from '../state.ts'

const attribution = /^\s*(?:—|―|--)/

/** A quotation has `>` before each line; the line that names its author follows without a blank line. */
export function blockquote(state: State, node: Blockquote): LogicalLine[] {
  return state.within({first: '> ', rest: '> '}, (inner) => {
    const last = node.children.at(-1)
    if (node.children.length < 2 || !last || !attribution.test(toText(last))) {
      return inner.blocks(node.children as RootContent[])
    }
    const body = inner.blocks(node.children.slice(0, -1) as RootContent[])
    return stack([body, inner.block(last)], state.side, 0)
  })
}
