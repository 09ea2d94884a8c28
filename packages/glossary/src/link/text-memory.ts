import type {Side, Term} from '@duizhao/bitext'
import type {Candidate, SearchedSentence} from '../candidate.ts'

/** What a side of a text has named and abbreviated, and where. */
export interface TextMemory {
  /** First sentence that names each term by a designation. */
  named: Map<Term, number>
  /** Short forms that the text introduces in brackets after a designation. */
  shortForms: Map<Term, string[]>
}

/** What introduces a short form right after the full one. */
const introductions: Record<Side, RegExp> = {
  en: /^\s?\((?:the )?["“]?(\p{Lu}[\p{L}\p{N}-]{1,9}?)s?["”]?\)/u,
  zh: /^[（(](?:以下|下文)?(?:简称|簡稱|下称|下稱)为?[“"「『]?(.{2,8}?)[”"」』]?[）)]/u,
}

/**
 * Remembers what a side of a text has named.
 *
 * @param sentences - the sentences of the side
 * @param found - their candidates
 * @param side - the side
 * @returns the memory
 */
export function rememberText(
  sentences: readonly SearchedSentence[],
  found: readonly (readonly Candidate[])[],
  side: Side,
): TextMemory {
  const memory: TextMemory = {named: new Map(), shortForms: new Map()}
  for (const {sentence, end, certainty, designations} of found.flat()) {
    if (certainty !== 'certain') continue
    const short = introductions[side].exec(sentences[sentence]!.text.slice(end))?.[1]
    for (const {term} of designations) {
      if (!memory.named.has(term)) memory.named.set(term, sentence)
      if (short) memory.shortForms.set(term, [...(memory.shortForms.get(term) ?? []), short])
    }
  }
  return memory
}
