import type {Element, Root} from 'hast'

/** A text node in the Chinese of a page. */
export interface ZhText {
  value: string
  /** The element that gives the context: a sentence, or whatever holds the text node. */
  unit: Element
  /** Whether pinyin may stand over it: it is text or a term, not a button. */
  isReadable: boolean
}

const skipped = new Set(['code', 'pre', 'rt', 'script'])

/** What is inherited from element to element. */
interface Scope {
  isChinese: boolean
  isMain: boolean
  isReadable: boolean
  unit: Element
}

/**
 * The text nodes in the Chinese of a page, in document order: the same that the page's script walks (`zh-text.ts`
 * there).
 *
 * @param root - the page
 * @param tag - `zh-Hans` or `zh-Hant`: Chinese in the other script is left out
 * @returns the text nodes, without code and what is marked `data-fixed`
 */
export function zhTexts(root: Root, tag: string): ZhText[] {
  const texts: ZhText[] = []
  const visit = (element: Element, scope: Scope) => {
    for (const child of element.children) {
      if (child.type === 'text' && scope.isChinese) {
        texts.push({value: child.value, unit: scope.unit, isReadable: scope.isReadable})
      } else if (
        child.type === 'element' &&
        !skipped.has(child.tagName) &&
        !('dataFixed' in child.properties)
      ) {
        visit(child, inner(child, scope))
      }
    }
  }
  const inner = (element: Element, {isChinese, isMain, isReadable, unit}: Scope): Scope => {
    const {lang, dataSide, className} = element.properties
    const isSentence = Array.isArray(className) && className.includes('s')
    return {
      isChinese: lang ? lang === tag : isChinese,
      isMain: isMain || element.tagName === 'main',
      isReadable: isReadable || (isMain && (dataSide === 'zh' || element.tagName === 'dfn')),
      unit: isInline(element) && !isSentence ? unit : element,
    }
  }
  const html = root.children.find((child): child is Element => child.type === 'element')
  const body = html?.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'body',
  )
  if (!html || !body) return []
  visit(body, {isChinese: html.properties.lang === tag, isMain: false, isReadable: false, unit: body})
  return texts
}

/** Marks and term links within a sentence do not end its context. */
function isInline({tagName}: Element): boolean {
  return ['a', 'b', 'del', 'em', 'ins', 'kbd', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u'].includes(
    tagName,
  )
}
