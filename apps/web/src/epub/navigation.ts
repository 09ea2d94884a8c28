import type {LanguageTag} from '@duizhao/bitext'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'

/** A line of a table of contents, in both languages. */
export interface NavigationEntry {
  /** Relative URL with a fragment. */
  href: string
  /** The heading in each language; one may lack it. */
  labels: {language: LanguageTag; text: string}[]
}

/**
 * The navigation document of a book (EPUB 3.3, section 7).
 *
 * @param title - of the table of contents
 * @param language - of that title
 * @param entries - at least one
 * @returns XML
 */
export function navigationDocument(
  title: string,
  language: LanguageTag,
  entries: readonly NavigationEntry[],
): string {
  const list = entries.map(({href, labels}) =>
    x('li', [
      x(
        'a',
        {href},
        labels.flatMap(({language: tag, text}, index) => [
          ...(index > 0 ? [{type: 'text' as const, value: ' · '}] : []),
          x('span', {lang: tag, 'xml:lang': tag}, text),
        ]),
      ),
    ]),
  )
  const html = x(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    [
      x('head', [x('title', title)]),
      x('body', [x('nav', {'epub:type': 'toc', role: 'doc-toc'}, [x('h1', title), x('ol', list)])]),
    ],
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(html)}\n`
}
