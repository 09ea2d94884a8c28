import type {NewsletterSettings} from '@duizhao/bitext'
import type {KinsokuLevel} from './breaking/kinsoku.ts'
import type {AmbiguousWidth} from './breaking/width.ts'

/** Turns what a link or an image points to into an absolute URL. */
export interface UrlResolver {
  /**
   * @param url - an absolute URL, `#fragment`, or `article:slug#fragment`
   * @returns an absolute URL; `undefined` if it leads nowhere outside the web edition, or must not be followed
   */
  link(url: string): string | undefined
  /**
   * @param url - an absolute URL, or the project-relative path of an image
   * @returns an absolute URL; `undefined` if the web edition has no public address
   */
  image(url: string): string | undefined
}

/** How plain text is set. */
export interface TextOptions {
  /** Columns, 40–120. */
  width: number
  kinsoku: KinsokuLevel
  emphasis: NewsletterSettings['emphasis']
  /** Columns of an ambiguous character (UAX #11); by the language of the line if it is left out. */
  ambiguous?: AmbiguousWidth
}
