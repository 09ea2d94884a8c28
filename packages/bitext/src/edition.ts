import type {Bead, Row} from './alignment.ts'
import type {Document} from './document.ts'
import type {Side} from './language.ts'
import type {Message} from './message.ts'
import type {Term, TermLink} from './termbase.ts'

/** An article, compiled: both documents, their alignment, their terms, and what disagrees. */
export interface Article {
  /** Name of its folder; unique in the project; the path of its page. */
  slug: string
  zh: Document
  en: Document
  rows: Row[]
  /** In document order; every sentence of each side stands in exactly one bead. */
  beads: Bead[]
  termLinks: TermLink[]
  messages: Message[]
}

/** Who writes the mails and how subscribers leave. */
export interface MailSettings {
  from: string
  to: string
  listId?: string
  listUnsubscribe?: string[]
  listUnsubscribePost?: boolean
  listArchive?: string
}

/** How the newsletter is set. */
export interface NewsletterSettings {
  /** Columns, 40–120. */
  width: number
  kinsoku: 'basic' | 'gb' | 'strict'
  emphasis: 'none' | 'stars' | 'brackets'
  /**
   * Columns of a character of East Asian width *Ambiguous* (`“ ” — … ·`, UAX #11); if it is left out two in Chinese
   * and one in English, as fonts have them.
   */
  ambiguousWidth?: 1 | 2
  both: 'paragraph' | 'sentence' | 'sequential'
  maxCharacters?: number
  maxSentences?: number
  /** Only the lead, then a link to the web edition. */
  leadOnly: boolean
  mail: MailSettings
  /** Markdown templates in both languages, project-relative POSIX paths. */
  template?: Partial<Record<Side, string>>
}

/** What `duizhao.yaml` says, with defaults filled in. */
export interface ProjectSettings {
  title: Record<Side, string>
  description: Record<Side, string>
  publisher?: Record<Side, string>
  /** Absolute base URL of the web edition, with a trailing slash; needed for canonical links and feeds. */
  url?: string
  /** Script of interface words on Chinese pages. */
  zhScript: 'zh-Hans' | 'zh-Hant'
  firstUse: 'none' | 'brackets'
  newsletter: NewsletterSettings
}

/** One mailing of several articles. */
export interface Mailing {
  /** Name of its file without the ending. */
  id: string
  date: string
  subject: Record<Side, string>
  /** Markdown. */
  intro: Partial<Record<Side, string>>
  /** Slugs, in order. */
  articles: string[]
}

/** Everything that both apps publish, and nothing that depends on the machine. */
export interface Edition {
  format: 'duizhao-edition/1'
  settings: ProjectSettings
  terms: Term[]
  /** Newest first; same date: by slug. */
  articles: Article[]
  mailings: Mailing[]
  /** Project-relative POSIX paths of local images that articles use, sorted. */
  assets: string[]
  /** Messages that belong to no article. */
  messages: Message[]
}
