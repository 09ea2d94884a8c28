import type {Nodes} from 'mdast'

/**
 * The text of a node with Markdown stripped, as sentence offsets count it.
 *
 * A hard break is `\n`, an image its alternative text, a footnote reference nothing.
 *
 * @param node - any mdast node
 * @returns its text
 */
export function toText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'html':
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? node.children.map(toText).join('') : ''
  }
}
