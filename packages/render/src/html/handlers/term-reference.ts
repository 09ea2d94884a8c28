import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/**
 * A term: a link to its entry, not a button, as a line may not begin with the punctuation after a button. A gloss
 * follows in brackets and is tagged with its own language.
 */
export const termReference: Handler<'termReference'> = (state, node) => {
  const {options, document} = state
  const properties = {
    role: 'doc-glossref',
    className: ['t'],
    href: options.termHref(node.term),
    dataTerm: node.term,
  }
  const reference = h('a', properties, state.all(node))
  if (node.gloss === undefined) return [reference]
  const [open, close] = document.side === 'zh' ? ['（', '）'] : [' (', ')']
  const gloss: ElementContent[] = [
    {type: 'text', value: open},
    h('span', {lang: document.side === 'zh' ? 'en' : options.zhLanguage}, node.gloss),
    {type: 'text', value: close},
  ]
  return [reference, h('span', {className: ['gloss']}, gloss)]
}
