import type {LanguageTag} from './language.ts'

/** A line of the credits: a role and who filled it. */
export interface Credit {
  role: string
  names: string[]
}

/** Where a text was first published. */
export interface Source {
  name: string
  url?: string
}

/** The picture that stands for an article in indexes and link previews. */
export interface Cover {
  /** Project-relative POSIX path, or an absolute http(s) URL. */
  src: string
  alt: string
}

/** The YAML at the head of a Markdown file. */
export interface FrontMatter {
  title: string
  subtitle?: string
  /** ISO 8601 calendar date, or date and time with an offset. */
  date: string
  authors: string[]
  source?: Source
  translators?: string[]
  tags?: string[]
  summary?: string
  cover?: Cover
  /** Absolute URL of the text's first place of publication, if that is not this edition. */
  canonical?: string
  lang: LanguageTag
  credits?: Credit[]
}
