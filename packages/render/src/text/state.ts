import type {Side} from '@duizhao/bitext'
import type {Translate} from '@duizhao/locale'
import type {PhrasingContent, RootContent} from 'mdast'
import {gapBetween} from '../shared/sentence-gap.ts'
import {ambiguousWidthOf, columns} from './breaking/width.ts'
import type {FootnoteTable} from './footnotes.ts'
import {blockHandlers, phrasingHandlers} from './handlers/index.ts'
import {type LogicalLine, type Prefix, stack, withPrefix} from './line.ts'
import type {LinkTable} from './links.ts'
import type {SideMentions} from './mentions.ts'
import type {TextOptions, UrlResolver} from './options.ts'
import type {Run} from './run.ts'

/** What the handlers share while one document is rendered. */
export interface State {
  readonly side: Side
  readonly options: TextOptions
  /** Words of the `newsletter` namespace in the document's language. */
  readonly translate: Translate
  readonly resolve: UrlResolver
  readonly links: LinkTable
  readonly footnotes: FootnoteTable
  readonly mentions: SideMentions
  /** How a thematic break is drawn: as an ornament within a text, or as a line that frames it. */
  readonly rule: 'ornament' | 'line'
  /** Columns left for the text of a block, after the prefixes of the blocks that it lies in. */
  readonly available: number
  /** The columns that a text fills in this document. */
  columns(text: string): number
  /** Renders a block; none if it has nothing to show. */
  block(node: RootContent): LogicalLine[]
  /** Renders blocks one under the other, with blank lines between them (one, if `gap` is left out). */
  blocks(nodes: readonly RootContent[], gap?: number): LogicalLine[]
  /** Renders phrasing content; sentences are joined as their language joins them. */
  phrasing(nodes: readonly PhrasingContent[]): Run[]
  /** Renders something in the columns that a prefix leaves, and puts the prefix before it. */
  within(prefix: Prefix, render: (inner: State) => LogicalLine[]): LogicalLine[]
}

/** What a state is made from. */
export type StateInput = Pick<
  State,
  'side' | 'options' | 'translate' | 'resolve' | 'links' | 'footnotes' | 'mentions' | 'rule'
>

type Handlers<Node, Result> = Partial<Record<string, (state: State, node: Node) => Result>>

/**
 * Makes the state for rendering one document.
 *
 * @param input - options, and the tables that grow while it is rendered
 * @returns the state
 */
export function createState(input: StateInput): State {
  return {...input, available: input.options.width, ...methods}
}

type Methods = Pick<State, 'block' | 'blocks' | 'columns' | 'phrasing' | 'within'>

/** Shared by all states: one is made for every item of a list and every entry of a glossary. */
const methods: Methods & ThisType<State> = {
  columns(text) {
    return columns(text, this.options.ambiguous ?? ambiguousWidthOf(this.side))
  },
  block(node) {
    const handle = (blockHandlers as Handlers<never, LogicalLine[]>)[node.type]
    if (handle) return handle(this, node as never)
    return 'children' in node ? this.blocks(node.children as RootContent[]) : []
  },
  blocks(nodes, gap) {
    const lines = nodes.map((node) => this.block(node))
    return stack(lines, this.side, gap)
  },
  phrasing(nodes) {
    const runs: Run[] = []
    let before: PhrasingContent | undefined
    for (const node of nodes) {
      if (node.type === 'sentence' && before?.type === 'sentence') {
        const gap = gapBetween(this.side, before, node)
        if (gap !== '' && runs.at(-1)?.text !== '\n') runs.push({text: gap})
      }
      const handle = (phrasingHandlers as Handlers<never, Run[]>)[node.type]
      if (handle) runs.push(...handle(this, node as never))
      else if ('children' in node) runs.push(...this.phrasing(node.children))
      before = node
    }
    return runs
  },
  within(prefix, render) {
    const available = Math.max(this.available - this.columns(prefix.rest), 1)
    return withPrefix(render({...this, available}), prefix)
  },
}
