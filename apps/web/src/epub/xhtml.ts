import type {LanguageTag} from '@duizhao/bitext'
import type {Element, Root} from 'hast'
import {toXast} from 'hast-util-to-xast'
import {h} from 'hastscript'
import {toXml} from 'xast-util-to-xml'

/**
 * An XHTML content document of an EPUB (EPUB 3.3, section 6.1).
 *
 * @param language - main language of the document
 * @param title - for its `<title>`
 * @param stylesheet - relative URL of its style sheet
 * @param body - children of its `<body>`
 * @returns XML
 */
export function xhtmlDocument(
  language: LanguageTag,
  title: string,
  stylesheet: string,
  body: Element[],
): string {
  const head = h('head', [
    h('title', title),
    h('link', {rel: 'stylesheet', type: 'text/css', href: stylesheet}),
  ])
  const html = h('html', {lang: language, 'xml:lang': language}, [head, h('body', body)])
  const root: Root = {type: 'root', children: [html]}
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(toXast(root))}\n`
}
