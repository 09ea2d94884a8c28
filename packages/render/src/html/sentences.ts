import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PhrasingContent} from 'mdast'
import {sentenceGap} from '../shared/sentence-gap.ts'
import type {BeadMark} from './options.ts'
import type {State} from './state.ts'

/**
 * Renders the sentences of a phrasing container. Neighbours of one bead stand together in
 * `<span class="b" data-bead="34" data-line="2" data-shape="1:2">`, so that a layout can move a bead as a whole.
 *
 * @param state - the state
 * @param nodes - the container's children
 * @returns hast, with the gap that the language wants between sentences
 */
export function sentences(state: State, nodes: readonly PhrasingContent[]): ElementContent[] {
  const content: ElementContent[] = []
  let group: {element: Element; bead: number} | undefined
  let before: string | undefined
  for (const node of nodes) {
    if (node.type !== 'sentence') {
      content.push(...state.one(node))
      continue
    }
    const text = state.document.sentences[node.index]?.text ?? ''
    const gap = before === undefined ? '' : sentenceGap(state.document.side, before, text)
    before = text
    const mark = state.options.beadOf(node.index)
    const isSameBead = mark !== undefined && group?.bead === mark.number
    const space: ElementContent[] = gap === '' ? [] : [{type: 'text', value: gap}]
    if (isSameBead) {
      group!.element.children.push(...space, ...state.one(node))
      continue
    }
    content.push(...space)
    if (mark) {
      const element = h('span', properties(state, mark), [...anchors(state, mark), ...state.one(node)])
      state.anchored.add(mark.number)
      group = {element, bead: mark.number}
      content.push(element)
    } else {
      content.push(...state.one(node))
    }
  }
  return content
}

function properties({anchored}: State, {number, id, line, shape}: BeadMark) {
  return {
    className: ['b'],
    id: anchored.has(number) ? undefined : id,
    dataBead: number,
    dataLine: line,
    dataShape: shape,
  }
}

function anchors({anchored, options}: State, {number}: BeadMark): Element[] {
  if (anchored.has(number)) return []
  return (options.beadAnchors?.(number) ?? []).map((id) => h('span', {id}))
}
