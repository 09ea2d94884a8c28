import type {LanguageTag} from '@duizhao/bitext'

/*
 * No colour of a text or a page is set, and grey is what stands out on light and dark alike, so that a program in its
 * dark mode has nothing to turn around. Older programs know neither `opacity` nor transparent colours and do without.
 */

const rule = '1px solid #999'

const tint = 'background:rgba(127,127,127,0.12)'

/**
 * Fonts by language: where a mail program takes `lang` away, or has no font for it, Han characters would otherwise be
 * drawn in the forms of another country.
 */
export const fontFamilies: Readonly<Record<LanguageTag, string>> = {
  en: families('"PingFang SC","Microsoft YaHei","Noto Sans CJK SC"'),
  'zh-Hans': families('"PingFang SC","Microsoft YaHei","Noto Sans CJK SC"'),
  'zh-Hant': families('"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC"'),
}

function families(chinese: string): string {
  return `font-family:system-ui,-apple-system,"Segoe UI",${chinese},sans-serif`
}

/** Styles by element. */
export const elementStyles: Readonly<Record<string, string>> = {
  blockquote: 'margin:1em 0;padding:0 0 0 1em;border-left:3px solid #999',
  body: 'margin:0',
  code: 'font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:0.9em',
  dd: 'margin:0 0 0 1.5em;opacity:0.85',
  dt: 'margin:0.6em 0 0;font-weight:600',
  h1: 'margin:1.6em 0 0.3em;font-size:1.6em;line-height:1.3',
  h2: 'margin:1.8em 0 0.5em;font-size:1.25em;line-height:1.35',
  h3: 'margin:1.5em 0 0.4em;font-size:1.1em;line-height:1.4',
  hr: `margin:2em 0;border:0;border-top:${rule}`,
  ol: 'margin:1em 0;padding-left:1.8em',
  p: 'margin:0 0 1em',
  pre: `margin:1em 0;padding:0.8em;${tint};white-space:pre-wrap;line-height:1.5`,
  sup: 'font-size:0.75em;line-height:0',
  table: 'margin:1em 0;border-collapse:collapse;font-size:0.95em',
  td: `padding:0.3em 0.6em;border-bottom:${rule};vertical-align:top`,
  th: 'padding:0.3em 0.6em;border-bottom:2px solid #999;text-align:left',
  ul: 'margin:1em 0;padding-left:1.8em',
}

/** Styles of elements that are more than their name says. */
export const roleStyles = {
  byline: 'margin:0 0 1em;font-size:0.9em;opacity:0.75',
  credits: 'margin:2em 0;font-size:0.9em;opacity:0.75',
  page: 'margin:0 auto;padding:16px;max-width:40em;overflow-wrap:break-word;font-size:16px;line-height:1.7',
  subtitle: 'margin:0 0 0.4em;font-size:1.1em;opacity:0.85',
  summary: `margin:0 0 1.6em;padding:0.8em 1em;${tint}`,
} as const
