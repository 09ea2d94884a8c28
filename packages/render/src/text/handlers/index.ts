import {blockquote} from './blockquote.ts'
import {hardBreak} from './break.ts'
import {code} from './code.ts'
import {deleted} from './delete.ts'
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
import {paragraph} from './paragraph.ts'
import {strong} from './strong.ts'
import {table} from './table.ts'
import {termReference} from './term-reference.ts'
import {text} from './text.ts'
import {thematicBreak} from './thematic-break.ts'

/** Handlers of flow content: a node to logical lines. */
export const blockHandlers = {
  blockquote,
  code,
  figure,
  footnoteDefinition,
  heading,
  list,
  paragraph,
  table,
  thematicBreak,
}

/** Handlers of phrasing content: a node to runs. A `sentence` is its children. */
export const phrasingHandlers = {
  break: hardBreak,
  delete: deleted,
  emphasis,
  footnoteReference,
  image,
  inlineCode,
  inlineElement,
  link,
  strong,
  termReference,
  text,
}
