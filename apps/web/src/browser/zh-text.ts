/** Where pinyin is of use: in the text and on the terms, not on buttons. */
const readable = 'main [data-side="zh"], main dfn'

/**
 * The text nodes in the Chinese of the page, in document order. The build walks the same nodes (`zh-text.ts` there), so
 * that what it made for each can be laid over them.
 *
 * @returns text nodes, without code, pinyin and what is marked `data-fixed`
 */
export function zhTextNodes(): Text[] {
  const original = document.body.dataset.script!
  const nodes: Text[] = []
  const visit = (element: Element, isChinese: boolean) => {
    for (const node of element.childNodes) {
      if (node instanceof Text) {
        if (isChinese) nodes.push(node)
      } else if (node instanceof HTMLElement && !node.matches('code, pre, rt, script, [data-fixed]')) {
        visit(node, node.lang ? (node.dataset.lang ?? node.lang) === original : isChinese)
      }
    }
  }
  const root = document.documentElement
  visit(document.body, (root.dataset.lang ?? root.lang) === original)
  return nodes
}

/** Whether pinyin may stand over a text node. */
export function isReadable(node: Text): boolean {
  return node.parentElement?.closest(readable) != null
}
