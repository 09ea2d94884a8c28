const rule = '1px solid #ccc'

/** Styles by element. */
export const elementStyles: Readonly<Record<string, string>> = {
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

/** Styles of elements that are more than their name says. */
export const roleStyles = {
  byline: 'margin:0 0 1em;color:#666;font-size:0.9em',
  credits: 'margin:2em 0;color:#666;font-size:0.9em',
  subtitle: 'margin:0 0 0.4em;font-size:1.1em;color:#444',
  summary: 'margin:0 0 1.6em;padding:0.8em 1em;background:#f5f5f5',
} as const
