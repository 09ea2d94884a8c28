import type {Element, ElementContent} from 'hast'

const rule = '1px solid #ccc'

/** Styles by element, as attributes: some mail programs drop style sheets. */
const elementStyles: Readonly<Record<string, string>> = {
  a: 'color:#0b57a4;text-decoration:underline',
  blockquote: 'margin:1em 0;padding:0 0 0 1em;border-left:3px solid #bbb;color:#444',
  code: 'font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:0.9em',
  dd: 'margin:0 0 0 1.5em;color:#555',
  dt: 'margin:0.6em 0 0;font-weight:600',
  h1: 'margin:1.6em 0 0.3em;font-size:1.6em;line-height:1.3',
  h2: 'margin:1.8em 0 0.5em;font-size:1.25em;line-height:1.35',
  h3: 'margin:1.5em 0 0.4em;font-size:1.1em;line-height:1.4',
  hr: `margin:2em 0;border:0;border-top:${rule}`,
  ol: 'margin:1em 0;padding-left:1.8em',
  p: 'margin:0 0 1em',
  pre: 'margin:1em 0;padding:0.8em;background:#f5f5f5;white-space:pre-wrap;line-height:1.5',
  sup: 'font-size:0.75em;line-height:0',
  table: 'margin:1em 0;border-collapse:collapse;font-size:0.95em',
  td: `padding:0.3em 0.6em;border-bottom:${rule};vertical-align:top`,
  th: `padding:0.3em 0.6em;border-bottom:2px solid #999;text-align:left`,
  ul: 'margin:1em 0;padding-left:1.8em',
}

const roleStyles: Readonly<Record<string, string>> = {
  byline: 'margin:0 0 1em;color:#666;font-size:0.9em',
  credits: 'margin:2em 0;color:#666;font-size:0.9em',
  subtitle: 'margin:0 0 0.4em;font-size:1.1em;color:#444',
  summary: 'margin:0 0 1.6em;padding:0.8em 1em;background:#f5f5f5',
}

/** Attributes that mean something in a mail; the rest (ids, classes, ARIA) belong to the web edition. */
const keptProperties = ['href', 'lang', 'title', 'start', 'dir', 'colSpan', 'rowSpan'] as const

/** Elements that only the web edition's style sheet and script need. */
function isWrapper({tagName, properties}: Element): boolean {
  const classes = properties.className
  const names = Array.isArray(classes) ? classes : []
  return tagName === 'span' ? properties.lang === undefined : tagName === 'div' && names.includes('table')
}

/**
 * Makes hast of the web edition's handlers fit for a mail: styles in attributes, no ids, classes or wrappers.
 *
 * @param nodes - hast
 * @returns new hast
 */
export function inlineStyles(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : []
    const children = inlineStyles(node.children)
    if (isWrapper(node)) return children
    const style = [elementStyles[node.tagName], roleStyles[String(node.properties.dataRole)], alignment(node)]
    const properties = Object.fromEntries(
      keptProperties.flatMap((name) => {
        const value = node.properties[name]
        return value === undefined || value === null ? [] : [[name, value]]
      }),
    )
    const css = style.filter((part) => part !== undefined).join(';')
    return [{...node, properties: css === '' ? properties : {...properties, style: css}, children}]
  })
}

function alignment({properties: {className}}: Element): string | undefined {
  const name = Array.isArray(className)
    ? className.find((item) => String(item).startsWith('align-'))
    : undefined
  return name === undefined ? undefined : `text-align:${String(name).slice('align-'.length)}`
}
