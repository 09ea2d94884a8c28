import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A note: its number, its text, and the way back at the end of its last paragraph. */
export const footnoteDefinition: Handler<'footnoteDefinition'> = (state, node) => {
  const {side} = state.document
  const number = state.notes.numberOf(node.identifier)
  const back = h(
    'a',
    {
      role: 'doc-backlink',
      className: ['note-back'],
      href: `${state.options.notePage?.(node.identifier, 'reference') ?? ''}#${side}-note-ref-${number}`,
      ariaLabel: state.options.words.noteBack(number),
    },
    '↩',
  )
  const content = state.all(node)
  const last = content.findLast((child) => child.type === 'element' && child.tagName === 'p')
  const backlink: ElementContent[] = state.notes.isReferenced(node.identifier)
    ? [{type: 'text', value: ' '}, back]
    : []
  if (last?.type === 'element') last.children.push(...backlink)
  else content.push(...backlink)
  return [
    h('div', {role: 'doc-footnote', className: ['note'], id: `${side}-note-${number}`}, [
      h('span', {className: ['note-number']}, `${number}`),
      h('div', content),
    ]),
  ]
}
