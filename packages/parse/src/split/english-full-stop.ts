import {beginsWithStarter, reach} from './english-context.ts'
import {
  ambiguous,
  ambiguousCapitalised,
  connectors,
  functionWords,
  lettered,
  numbered,
  titles,
} from './english-words.ts'

/** What a clock time goes on with. */
const afterTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|(?:[A-Z][a-z]+ ){1,3}time\b|\d)/
/** A sentence that is a label so far: `1.`, `(a)`, `IV.`, `Chapter 2.` */
const label =
  /^\(?(?:(?:Act|Annex|Appendix|Article|Book|Chapter|Lesson|Part|Rule|Scene|Section|Step|Unit|Volume)\s+)?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})$/

/**
 * Decides whether a single full stop ends a sentence, when what follows could begin one.
 *
 * @param candidate - the text, where the sentence and the full stop stand in it, and what follows
 * @returns whether the sentence ends
 */
export function endsAfterFullStop(candidate: {
  text: string
  sentence: number
  start: number
  next: string
}): boolean {
  const {text, sentence, start, next} = candidate
  const before = text.slice(Math.max(sentence, start - reach), start)
  const [token] = /[^\s"“‘'([{—–/-]*$/.exec(before)!
  const word = token.toLowerCase()
  if (label.test(before) && start - before.length === sentence) return false
  if (/[:;]\s+\d{1,3}$/.test(before)) return false
  if (/^\p{Lu}$/u.test(token)) return endsAfterLetter(token, before.slice(0, -1), next)
  if ((titles.has(word) && /^\p{Lu}/u.test(token)) || connectors.has(word)) return false
  if (numbered.has(word)) return !/^(?:\d|[VX]\b|[IVX]{2,}\b)/.test(next)
  if (word === 'a.m' || word === 'p.m') return !afterTime.test(next)
  const doubtful =
    ambiguous.has(word) || ambiguousCapitalised.has(token) || /^(?:\p{L}\.)+\p{L}$/u.test(token)
  return doubtful ? beginsWithStarter(next) : true
}

/** A single capital: an initial (`W. Somerset Maugham`), the pronoun, or a letter that names something (`Plan B.`). */
function endsAfterLetter(letter: string, before: string, next: string): boolean {
  const previous = /([\p{L}'’]+)\s+$/u.exec(before)?.[1] ?? ''
  if (lettered.has(previous.toLowerCase())) return true
  if (letter === 'I' && /^\p{Ll}/u.test(previous) && !functionWords.has(previous)) return true
  return beginsWithStarter(next)
}
