import {type LanguageTag, sideOf} from '@duizhao/bitext'
import type {TextContext} from './context.ts'
import {glossaryLines} from './glossary.ts'
import {type LogicalLine, lineOf, stack} from './line.ts'
import {titledSection} from './section.ts'

/**
 * Sets the foot of a text: glossary and links.
 *
 * @param context - the text, rendered up to here
 * @param languages - its languages; the first is that of the headings
 * @returns the lines
 */
export function footLines(
  context: TextContext,
  languages: readonly [LanguageTag, ...LanguageTag[]],
): LogicalLine[] {
  const [first] = languages
  return stack([glossaryLines(context, languages), linkLines(context, first)], sideOf(first), 2)
}

/** One URL a line, never broken. */
function linkLines(context: TextContext, language: LanguageTag): LogicalLine[] {
  const digits = String(context.links.urls.length).length
  const lines = context.links.urls.map((url, index) => {
    const number = `[${index + 1}]`.padStart(digits + 2)
    const text = `${number} ${url.replace(/^mailto:/, '')}`
    return lineOf(text, 'en', {keep: [[0, text.length]]})
  })
  return titledSection(context, language, 'links', lines)
}
