import type {Schema} from 'hast-util-sanitize'

/** Elements that become `inlineElement` nodes, under their own name. */
export const inlineElements = ['ins', 'kbd', 'mark', 'small', 'sub', 'sup', 'u'] as const

/** Elements that stand for an mdast mark. */
export const markElements: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
}

/** Elements of phrasing content that both editions can show. */
const phrasing = [...inlineElements, ...Object.keys(markElements), 'a', 'br', 'code', 'img', 'samp', 'wbr']

/** Elements of flow content that both editions can show. */
const flow = [
  'blockquote',
  'dd',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]

/** Elements whose content is not text for readers: it goes with them. */
export const strippedElements = [
  'applet',
  'audio',
  'canvas',
  'embed',
  'form',
  'frame',
  'frameset',
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'xmp',
]

/** What raw HTML may say; everything else is dropped. URLs are checked again when links are resolved. */
export const schema: Schema = {
  tagNames: [...phrasing, ...flow],
  strip: strippedElements,
  attributes: {
    a: ['href', 'title'],
    code: [['className', /^language-[\w+#-]+$/]],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    td: ['align'],
    th: ['align'],
  },
  protocols: {},
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
}

const known = new Set(schema.tagNames)

/** Whether an element survives. */
export function isKept(tagName: string): boolean {
  return known.has(tagName)
}
