import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A reference to a note. The first has the id that the note leads back to. */
export const footnoteReference: Handler<'footnoteReference'> = (state, node) => {
  const {side} = state.document
  const number = state.notes.numberOf(node.identifier)
  const ordinal = state.notes.ordinalOf(node)
  return [
    h('sup', {className: ['note-ref']}, [
      h(
        'a',
        {
          role: 'doc-noteref',
          id: `${side}-note-ref-${number}${ordinal === 1 ? '' : `-${ordinal}`}`,
          href: `${state.options.notePage?.(node.identifier, 'note') ?? ''}#${side}-note-${number}`,
          ariaLabel: state.options.words.noteReference(number),
        },
        `${number}`,
      ),
    ]),
  ]
}
