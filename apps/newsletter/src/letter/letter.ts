import type {Article, Document, LanguageTag, Side} from '@duizhao/bitext'
import type {TextEdition} from '@duizhao/render/text'

/** What is written to the readers of one edition: an article, or a mailing of several. */
export interface Letter {
  edition: TextEdition
  /** The first is that of headings that stand once. */
  languages: [LanguageTag, ...LanguageTag[]]
  /** Project-relative path of the file that it is made from, for messages. */
  file: string
  subject: Record<Side, string>
  /** ISO 8601. */
  date: string
  articles: readonly Article[]
  /** Whether a table of contents stands before the articles. */
  hasContents: boolean
  intro: Document[]
}

/**
 * The subject of a letter, in the languages of its readers.
 *
 * @param letter - the letter
 * @returns one line
 */
export function subjectOf({edition, subject}: Pick<Letter, 'edition' | 'subject'>): string {
  return (edition === 'both' ? `${subject.zh} · ${subject.en}` : subject[edition]).trim()
}
