import type {Nodes} from 'mdast'
import type {Handler} from '../handler.ts'
import {blockquote} from './blockquote.ts'
import {hardBreak} from './break.ts'
import {code} from './code.ts'
import {deletion} from './delete.ts'
import {emphasis} from './emphasis.ts'
import {figure} from './figure.ts'
import {footnoteDefinition} from './footnote-definition.ts'
import {footnoteReference} from './footnote-reference.ts'
import {heading} from './heading.ts'
import {image} from './image.ts'
import {inlineCode} from './inline-code.ts'
import {inlineElement} from './inline-element.ts'
import {link} from './link.ts'
import {list} from './list.ts'
import {listItem} from './list-item.ts'
import {paragraph} from './paragraph.ts'
import {sentence} from './sentence.ts'
import {strong} from './strong.ts'
import {table} from './table.ts'
import {termReference} from './term-reference.ts'
import {text} from './text.ts'
import {thematicBreak} from './thematic-break.ts'

/** A handler for every type of node that reaches a renderer. A type without one shows its children or its text. */
export const handlers: {[Type in Nodes['type']]?: Handler<Type>} = {
  blockquote,
  break: hardBreak,
  code,
  delete: deletion,
  emphasis,
  figure,
  footnoteDefinition,
  footnoteReference,
  heading,
  image,
  inlineCode,
  inlineElement,
  link,
  list,
  listItem,
  paragraph,
  sentence,
  strong,
  table,
  termReference,
  text,
  thematicBreak,
}
