import type {Side, Term} from '@duizhao/bitext'
import type {Candidate, PlacedSentence} from '../candidate.ts'
import type {DerivationContext} from '../derived.ts'

/** What a side of a text has named and abbreviated so far. */
export interface TextMemory {
  /**
   * Takes note of the next bead.
   *
   * @param sentences - its sentences on this side
   * @param found - their candidates
   */
  note(sentences: readonly PlacedSentence[], found: readonly Candidate[]): void
  /**
   * Whether the text has named a term in full.
   *
   * @param term - the term
   * @param at - a place in the text; the end of what is noted if absent
   * @returns true if it is named before that place
   */
  isNamed(term: Term, at?: {sentence: number; start: number}): boolean
  /** What derived forms may lean on. */
  context: DerivationContext
}

/** What introduces a short form right after the full one. */
const introductions: Record<Side, RegExp> = {
  en: /^\s?\((?:the )?["“]?(\p{Lu}[\p{L}\p{N}-]{1,9}?)s?["”]?\)/u,
  zh: /^[（(](?:以下|下文)?(?:简称|簡稱|下称|下稱)为?[“"「『]?(.{2,8}?)[”"」』]?[）)]/u,
}

/** No introduction is longer, in UTF-16 units. */
const introductionLength = 24

/**
 * Begins to remember a side of a text.
 *
 * @param side - the side
 * @returns an empty memory
 */
export function createTextMemory(side: Side): TextMemory {
  const named = new Map<Term, {sentence: number; end: number}>()
  const shortForms = new Map<Term, string[]>()
  return {
    note(sentences, found) {
      for (const {sentence, end, certainty, designations} of found) {
        if (certainty !== 'certain') continue
        const short = shortFormAfter(textOf(sentence, sentences), end, side)
        for (const {term} of designations) {
          if (!named.has(term)) named.set(term, {sentence, end})
          if (short) shortForms.set(term, [...(shortForms.get(term) ?? []), short])
        }
      }
    },
    isNamed(term, at) {
      const first = named.get(term)
      if (!first || !at) return first !== undefined
      return first.sentence < at.sentence || (first.sentence === at.sentence && first.end <= at.start)
    },
    context: {shortForms: (term) => shortForms.get(term) ?? none, isNamed: (term) => named.has(term)},
  }
}

const none: readonly string[] = []

function textOf(wanted: number, sentences: readonly PlacedSentence[]): string {
  const [first] = sentences
  return (first!.index === wanted ? first : sentences.find(({index}) => index === wanted))!.text
}

function shortFormAfter(text: string, end: number, side: Side): string | undefined {
  const next = text[end] === ' ' ? text[end + 1] : text[end]
  if (next !== '(' && next !== '（') return undefined
  return introductions[side].exec(text.slice(end, end + introductionLength))?.[1]
}
