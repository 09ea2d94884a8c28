import type {LanguageTag} from '@duizhao/bitext'

/** A picture as the page shows it. */
export interface Picture {
  /** URL relative to the page, or absolute. */
  url: string
  /** Pixels, where they are known; they keep the page from shifting as the picture loads. */
  width?: number
  height?: number
}

/** How a sentence stands in the alignment. */
export interface BeadMark {
  /** 1-based number of the bead in the article. */
  number: number
  /** Fragment id, where the bead begins on the page. */
  id?: string
  /** 1-based line of the bead in its row, where the layout by sentences puts it; absent if the row has no lines. */
  line?: number
  /** Sentences on both sides (`1:2`), unless it is one to one. */
  shape?: string
}

/** Words that a reader sees or hears; all in the language of the page. */
export interface HtmlWords {
  /** Name of a reference to a note. */
  noteReference(number: number): string
  /** Name of the link from a note back to its reference. */
  noteBack(number: number): string
  /** Name of a table's scrolling region. */
  table(number: number): string
  /** Name of the box of a task that is done, and of one that is not. */
  taskDone: string
  taskOpen: string
}

/** What the renderer asks whoever publishes the page. */
export interface HtmlOptions {
  words: HtmlWords
  /** Tag of the article's Chinese, for a gloss within English. */
  zhLanguage: LanguageTag
  /**
   * Where a link leads.
   *
   * @param url - `article:<slug>#<fragment>`, a fragment, or any other URL
   * @returns the URL for the page, or undefined if it leads nowhere: then only its text is shown
   */
  resolveLink(url: string): string | undefined
  /**
   * Where a picture is.
   *
   * @param url - project-relative POSIX path, or an absolute URL
   */
  resolvePicture(url: string): Picture | undefined
  /** Where the entry of a term is. */
  termHref(term: string): string
  /** How a sentence stands in the alignment; undefined if the page shows no pairs. */
  beadOf(sentence: number): BeadMark | undefined
  /**
   * Elements that stand before the sentences of a bead: on a page in one language, the fragment ids of the other.
   *
   * @param bead - number of the bead
   */
  beadAnchors?(bead: number): string[]
  /**
   * The page that a note, or its first reference, stands on, if it is not this one.
   *
   * @param identifier - of the note
   * @param what - the note or the reference
   * @returns URL of the page without a fragment; empty for this page, as by default
   */
  notePage?(identifier: string, what: 'note' | 'reference'): string
  /** Rank of the highest heading; 2 by default, as the page's title is above. */
  topHeading?: number
}
