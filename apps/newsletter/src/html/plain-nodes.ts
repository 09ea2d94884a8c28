import type {Translate} from '@duizhao/locale'
import type {FootnoteTable, UrlResolver} from '@duizhao/render/text'
import type {Nodes, PhrasingContent, RootContent} from 'mdast'

/** What the nodes are written out with. */
export interface PlainWords {
  translate: Translate
  footnotes: FootnoteTable
  mentioned: Set<string>
  explained: ReadonlySet<string>
  resolve: UrlResolver
}

/**
 * Replaces the nodes that need a browser – pictures, terms, notes, task boxes – by what the text part says in their
 * place. Anchors do not work within a mail, many programs block pictures, and none shows an SVG.
 *
 * @param nodes - blocks
 * @param words - words and tables of their document
 * @returns new blocks
 */
export function toPlainNodes(nodes: readonly RootContent[], words: PlainWords): RootContent[] {
  return nodes.flatMap((node) => replace(node, words)) as RootContent[]
}

function replace(node: Nodes, words: PlainWords): Nodes[] {
  const {translate} = words
  switch (node.type) {
    case 'footnoteDefinition':
      return []
    case 'footnoteReference': {
      const number = words.footnotes.numberOf(node.identifier)
      return number === undefined ? [] : [superscript(translate('noteMark', {number}))]
    }
    case 'termReference': {
      const content = node.children.flatMap((child) => replace(child, words))
      const gloss = node.gloss ? [text(translate('gloss', {gloss: node.gloss}))] : []
      const isFirst = !words.mentioned.has(node.term)
      words.mentioned.add(node.term)
      if (!isFirst || !words.explained.has(node.term)) return [...content, ...gloss]
      return [...content, superscript(translate('termMark')), ...gloss]
    }
    case 'image':
      return node.alt ? [picture(node.url, node.alt, words)] : []
    case 'figure': {
      const caption = node.children.flatMap((child) => replace(child, words)) as PhrasingContent[]
      const alt: PhrasingContent[] = node.alt ? [picture(node.url, node.alt, words)] : []
      return [alt, caption]
        .filter((children) => children.length > 0)
        .map((children) => ({type: 'paragraph', children}))
    }
    case 'listItem': {
      const {checked, ...item} = node
      const children = item.children.flatMap((child) => replace(child, words)) as typeof item.children
      const [first, ...rest] = children
      if (typeof checked !== 'boolean' || first?.type !== 'paragraph') return [{...item, children}]
      const box = text(checked ? '[x] ' : '[ ] ')
      return [{...item, children: [{...first, children: [box, ...first.children]}, ...rest]}]
    }
    default: {
      if (!('children' in node)) return [node]
      const children = (node.children as Nodes[]).flatMap((child) => replace(child, words))
      return [{...node, children} as Nodes]
    }
  }
}

function picture(url: string, alt: string, {translate, resolve}: PlainWords): PhrasingContent {
  const words = text(translate('image', {alt}))
  const target = resolve.image(url)
  return target === undefined ? words : {type: 'link', url: target, children: [words]}
}

/** The word joiner keeps the mark from the start of a line. */
function superscript(value: string): PhrasingContent {
  return {type: 'inlineElement', tagName: 'sup', children: [text(`\u2060${value}`)]}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
