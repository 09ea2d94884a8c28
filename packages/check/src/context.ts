import type {Bead, Document, Message, Row, Sentence, Side, Term, TermLink} from '@duizhao/bitext'
import {findQuantities, type Quantity} from '@duizhao/quantity'
import {withLocalUnits} from './facts/local-units.ts'
import type {CheckSettings} from './settings.ts'

/** An article as the checks take it: parsed, aligned and linked. */
export interface CheckedArticle {
  zh: Document
  en: Document
  rows: readonly Row[]
  beads: readonly Bead[]
  termLinks: readonly TermLink[]
  terms: readonly Term[]
  /** The two files as read. */
  sources: Record<Side, string>
}

/** What a rule looks at. */
export interface CheckContext extends CheckedArticle {
  settings: CheckSettings
  termById: ReadonlyMap<string, Term>
  /**
   * The quantities of a sentence, found once.
   *
   * @param side - its side
   * @param sentence - index of the sentence
   */
  quantitiesOf(side: Side, sentence: number): readonly Quantity[]
}

/** A rule: pure, from an article to what is wrong with it. */
export type CheckRule = (context: CheckContext) => Message[]

/** Prepares an article for the rules. */
export function toContext(article: CheckedArticle, settings: CheckSettings): CheckContext {
  const found = {zh: new Map<number, Quantity[]>(), en: new Map<number, Quantity[]>()}
  return {
    ...article,
    settings,
    termById: new Map(article.terms.map((term) => [term.id, term])),
    quantitiesOf(side, index) {
      const known = found[side].get(index)
      if (known) return known
      const sentence = article[side].sentences[index]
      const quantities = sentence ? quantitiesIn(sentence, article[side]) : []
      found[side].set(index, quantities)
      return quantities
    },
  }
}

function quantitiesIn({text, opaque}: Sentence, {side, language}: Document): Quantity[] {
  return findQuantities(text, side, opaque).map((quantity) => withLocalUnits(quantity, text, language))
}
