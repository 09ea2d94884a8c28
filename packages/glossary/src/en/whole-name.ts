import type {Word} from './words.ts'

/** What may stand before a surname. */
const titles = new Set('mr mrs ms dr prof professor president chairman minister director'.split(' '))

/** Surnames that are common words as well, so that a capital at the head of a sentence does not tell. */
const alsoWords = new Set(
  'an can do ho in long man may me my no on she so sun to we will you he her his'.split(' '),
)

/** Whether a word has a capital because a sentence or a quotation begins with it. */
function isOpening({gap}: Word, at: number): boolean {
  return at === 0 || /["“‘'.?!:…]\s*$/u.test(gap)
}

/**
 * Whether a short name stands by itself, and is not part of a longer one: Tan, but not in Tan Li.
 *
 * @param words - the sentence
 * @param first - index of its first word
 * @param after - index after its last word
 * @returns true if no other part of a name adjoins it
 */
export function isWholeName(words: readonly Word[], first: number, after: number): boolean {
  const word = words[first]!
  if (after === first + 1 && alsoWords.has(word.form.lower) && isOpening(word, first)) return false
  return !adjoins(words[after]) && (first < 2 || !adjoins(word) || !isName(words[first - 1]!))
}

/**
 * Whether a name of one word goes on with another one, and so names something else: Ho in Ho Street, but not in Ho’s
 * Street.
 *
 * @param words - the sentence
 * @param at - index of the name
 */
export function goesOn(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  return adjoins(next) && next!.start - next!.gap.length === word.end
}

function adjoins(word: Word | undefined): boolean {
  return word !== undefined && /^[\s-]$/u.test(word.gap) && startsWithCapital(word)
}

function isName(word: Word): boolean {
  return startsWithCapital(word) && !titles.has(word.form.lower)
}

function startsWithCapital({form}: Word): boolean {
  return /^\p{Lu}/u.test(form.text)
}
