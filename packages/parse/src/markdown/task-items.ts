import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {slice} from '../located-text.ts'

/**
 * Mends the source runs of task list items: GFM's extension takes the white space behind the box from the front of
 * a text, after its runs have been recorded.
 *
 * @param root - the tree; changed in place
 */
export function mendTaskItems(root: Root): void {
  visit(root, 'listItem', ({checked, children}) => {
    if (typeof checked !== 'boolean') return
    const head = children.find(({type}) => type === 'paragraph')
    const text = head?.type === 'paragraph' ? head.children[0] : undefined
    if (text?.type !== 'text' || !text.data?.runs) return
    const {runs} = slice({text: ` ${text.value}`, runs: text.data.runs}, 1, text.value.length + 1)
    text.data.runs = runs
  })
}
