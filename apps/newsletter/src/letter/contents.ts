import type {Side} from '@duizhao/bitext'
import {type LogicalLine, lineOf, type TextContext, titledSection} from '@duizhao/render/text'
import type {Letter} from './letter.ts'

/**
 * The table of contents of a mailing: a numbered line an article, in each language of the letter.
 *
 * @param context - the text
 * @param letter - the letter
 * @returns the lines
 */
export function contentsLines(context: TextContext, letter: Letter): LogicalLine[] {
  const sides: Side[] = letter.edition === 'both' ? ['zh', 'en'] : [letter.edition]
  const digits = String(letter.articles.length).length
  const lines = letter.articles.flatMap((article, index) =>
    sides.map((side, line) => {
      const number = line === 0 ? `${index + 1}. `.padStart(digits + 2) : ' '.repeat(digits + 2)
      const prefix = {first: number, rest: ' '.repeat(digits + 2)}
      return {...lineOf(article[side].frontMatter.title, side), prefixes: [prefix]}
    }),
  )
  return titledSection(context, letter.languages[0], 'contents', lines)
}
