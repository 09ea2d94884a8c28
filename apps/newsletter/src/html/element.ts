import type {Element, ElementContent, Properties, Text} from 'hast'
import {elementStyles, roleStyles} from './styles.ts'

/** What an element has besides its content. */
export interface ElementDetails {
  /** Attributes, in the order in which they are written. */
  properties?: Properties
  /** What it is for, where its name does not say it. */
  role?: keyof typeof roleStyles
  /** CSS declarations after those of its name and role. */
  css?: string
}

/**
 * Makes an element of a mail, with its style in an attribute: some mail programs drop style sheets.
 *
 * @param tagName - its name
 * @param children - its content
 * @param details - what is not as usual
 * @returns hast
 */
export function element(
  tagName: string,
  children: readonly (ElementContent | string)[],
  {properties, role, css}: ElementDetails = {},
): Element {
  const styles = [elementStyles[tagName], role && roleStyles[role], css]
  const style = styles.filter((part) => part !== undefined).join(';')
  return {
    type: 'element',
    tagName,
    properties: style === '' ? {...properties} : {...properties, style},
    children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
  }
}

/**
 * Makes a text.
 *
 * @param value - its characters; they are escaped when the tree is written
 * @returns hast
 */
export function textNode(value: string): Text {
  return {type: 'text', value}
}
