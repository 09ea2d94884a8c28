import type {InlineElement} from '@duizhao/bitext'
import {toText} from '@duizhao/bitext'
import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Html, PhrasingContent} from 'mdast'
import {inlineElements, isKept, markElements, strippedElements} from './elements.ts'
import {findLosses} from './losses.ts'

/** A dropped piece of raw HTML. */
export interface InlineLoss {
  what: string
  node: Html
}

/** An element whose end tag has not come yet. */
interface Open {
  tagName: string
  element: Element
  node: Html
  /** What stood before it, outside. */
  outside: PhrasingContent[]
}

/**
 * Pairs the tags among phrasing content into nodes: Markdown gives each tag as an `html` node of its own.
 *
 * @param children - phrasing content; marks in it are not looked into
 * @param lose - called with each tag and attribute that is dropped
 * @returns the content without `html` nodes
 */
export function convertInlineHtml(
  children: readonly PhrasingContent[],
  lose: (loss: InlineLoss) => void,
): PhrasingContent[] {
  const open: Open[] = []
  let content: PhrasingContent[] = []
  const close = (): void => {
    const {outside, element, node} = open.pop()!
    lose({what: `<${element.tagName}>`, node})
    content = [...outside, ...content]
  }
  for (const child of children) {
    if (child.type !== 'html') {
      content.push(child)
      continue
    }
    const endTag = /^<\/([a-z][a-z\d-]*)/i.exec(child.value)?.[1]?.toLowerCase()
    if (endTag !== undefined) {
      if (!open.some(({tagName}) => tagName === endTag)) {
        lose({what: `</${endTag}>`, node: child})
        continue
      }
      while (open.at(-1)!.tagName !== endTag) close()
      const {outside, element, node} = open.pop()!
      content = [...outside, ...toNodes(element, content, node, child)]
      continue
    }
    const element = toElement(child.value)
    if (!element) {
      if (child.value.trim() !== '') lose({what: child.value, node: child})
      continue
    }
    for (const {what} of findLosses(element)) lose({what, node: child})
    const single = toSingleNode(element)
    if (single) content.push({...single, position: child.position} as PhrasingContent)
    else if (!voidElements.has(element.tagName)) {
      open.push({tagName: element.tagName, element, node: child, outside: content})
      content = []
    }
  }
  while (open.length > 0) close()
  return content
}

const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

/** The element of a start tag, attributes parsed. */
function toElement(tag: string): Element | undefined {
  // Table parts mean nothing outside a table, so the parser would drop them unseen; a name is enough to tell.
  const [child] = fromHtml(tag, {fragment: true}).children
  if (child?.type === 'element') return child
  const tagName = /^<([a-z][a-z\d-]*)/i.exec(tag)?.[1]?.toLowerCase()
  return tagName === undefined ? undefined : {type: 'element', tagName, properties: {}, children: []}
}

function toSingleNode({tagName, properties}: Element): PhrasingContent | undefined {
  if (tagName === 'br') return {type: 'break'}
  if (tagName !== 'img') return undefined
  const {src, alt, title} = properties
  return {type: 'image', url: String(src ?? ''), alt: String(alt ?? ''), title: title ? String(title) : null}
}

/** What stands for an element with its content. */
function toNodes(element: Element, children: PhrasingContent[], start: Html, end: Html): PhrasingContent[] {
  const {tagName, properties} = element
  const position = {start: start.position!.start, end: end.position!.end}
  if (strippedElements.includes(tagName)) return []
  if (!isKept(tagName) || children.length === 0) return children
  const mark = markElements[tagName]
  if (mark) return [{type: mark, children, position}]
  if (isInlineElement(tagName)) return [{type: 'inlineElement', tagName, children, position}]
  if (tagName === 'a') {
    if (properties.href === undefined) return children
    const {href, title} = properties
    return [{type: 'link', url: String(href), title: title ? String(title) : null, children, position}]
  }
  const [only] = children
  if ((tagName === 'code' || tagName === 'samp') && only?.type === 'text' && children.length === 1) {
    return [{type: 'inlineCode', value: toText(only), position, ...(only.data && {data: only.data})}]
  }
  return children
}

function isInlineElement(tagName: string): tagName is InlineElement['tagName'] {
  return (inlineElements as readonly string[]).includes(tagName)
}
