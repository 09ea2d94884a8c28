import {
  type Bead,
  type Document,
  type Message,
  type Range,
  type Row,
  type Sentence,
  type Side,
  sides,
  type Term,
  type TermLink,
} from '@duizhao/bitext'
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
  const linked = linkedRanges(article.termLinks)
  return {
    ...article,
    settings,
    termById: new Map(article.terms.map((term) => [term.id, term])),
    quantitiesOf(side, index) {
      const known = found[side].get(index)
      if (known) return known
      const sentence = article[side].sentences[index]
      const quantities = sentence ? quantitiesIn(sentence, article[side], linked[side].get(index) ?? []) : []
      found[side].set(index, quantities)
      return quantities
    },
  }
}

/** A number within a term that both sides have is the glossary's: 百模大战, 第85窟. */
function quantitiesIn({text, opaque}: Sentence, document: Document, linked: readonly Range[]): Quantity[] {
  return findQuantities(text, document.side, opaque)
    .filter(
      ({start, end}) => !linked.some(([from, to]) => from <= start && end <= to && end - start < to - from),
    )
    .map((quantity) => withLocalUnits(quantity, text, document))
}

/** Where the terms stand that are linked, by sentence. */
function linkedRanges(links: readonly TermLink[]): Record<Side, Map<number, Range[]>> {
  const ranges = {zh: new Map<number, Range[]>(), en: new Map<number, Range[]>()}
  for (const link of links) {
    if (link.zh.length === 0 || link.en.length === 0) continue
    for (const side of sides) {
      for (const {sentence, start, end} of link[side]) {
        const known = ranges[side].get(sentence)
        if (known) known.push([start, end])
        else ranges[side].set(sentence, [[start, end]])
      }
    }
  }
  return ranges
}
