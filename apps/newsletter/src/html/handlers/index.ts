import type {Nodes} from 'mdast'
import {element, nothing, textElement} from '../html.ts'
import {code} from './code.ts'
import {figure, image} from './figure.ts'
import type {Handler} from './handler.ts'
import {heading} from './heading.ts'
import {link} from './link.ts'
import {list} from './list.ts'
import {footnoteReference, inlineElement, termReference} from './marks.ts'
import {table} from './table.ts'
import {hardBreak, sentences, text} from './text.ts'

/** A handler for every type of node; the definitions of notes stand at the end of their article instead. */
export const handlers: {[Type in Nodes['type']]?: Handler<Type>} = {
  blockquote: (state, {children}) => element('blockquote', state.all(children)),
  break: hardBreak,
  code,
  delete: (state, {children}) => element('del', state.all(children)),
  emphasis: (state, {children}) => element('em', state.all(children)),
  figure,
  footnoteDefinition: () => nothing,
  footnoteReference,
  heading,
  image,
  inlineCode: (_, {value}) => textElement('code', value),
  inlineElement,
  link,
  list,
  paragraph: (state, {children}) => element('p', sentences(state, children)),
  strong: (state, {children}) => element('strong', state.all(children)),
  table,
  termReference,
  text,
  thematicBreak: () => element('hr', nothing),
}
