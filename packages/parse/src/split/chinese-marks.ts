import {afterEllipsis} from './chinese-words.ts'
import {ambiguous, connectors, exclamativeNames, numbered, titles} from './english-words.ts'

/** How far a decision looks behind (UTF-16 units). */
const reach = 40
/** A clause that is shorter before an ellipsis is a stammer (`我……我`). */
const shortestClause = 4

/** Where a terminator stands. */
interface Place {
  text: string
  /** First character of the sentence. */
  sentence: number
  mark: string
  start: number
  /** What follows, without white space. */
  next: string
}

/**
 * Decides whether `.`, `!` or `?` ends a sentence: behind Han it does, behind Latin and figures it depends.
 *
 * @param place - where the mark stands
 * @param after - the character directly behind it
 * @returns whether the sentence ends
 */
export function endsAfterAsciiMark({text, sentence, mark, start, next}: Place, after: string): boolean {
  if (/[\w/&=%+-]/.test(after)) return false
  const before = text.slice(Math.max(sentence, start - reach), start)
  if (/[\p{sc=Han}”’」』）》%％]$/u.test(before)) return true
  const isSpaced = /\s/.test(after) && /^[\p{sc=Han}“「《"]/u.test(next)
  if (/\d$/.test(before)) return mark === '.' ? isSpaced && /\p{sc=Han}\s?\d[\d.,]*$/u.test(before) : true
  const word = (/[A-Za-z.]+$/.exec(before)?.[0] ?? '').toLowerCase()
  if (mark !== '.') return !exclamativeNames.has(word) && !/^\p{Ll}/u.test(next)
  const isAbbreviation = [titles, connectors, numbered, ambiguous].some((words) => words.has(word))
  return isSpaced && word.length > 1 && !isAbbreviation
}

/**
 * Decides whether an ellipsis ends a sentence. It does not if it marks a stammer, stands at the beginning, shortens
 * an enumeration, or a particle follows.
 *
 * @param place - where the ellipsis stands
 * @returns whether the sentence ends
 */
export function endsAfterEllipsis({text, sentence, start, next}: Place): boolean {
  const before = text.slice(Math.max(sentence, start - reach), start)
  const clause = /[^，。！？；：、“「『‘…⋯,.!?;:\s]*$/u.exec(before)![0]
  if ([...clause].length < shortestClause) return false
  if (before.at(-clause.length - 1) === '、' || afterEllipsis.test(next)) return false
  return !next.startsWith(clause.slice(0, 2)) && !next.startsWith(clause.at(-1)!)
}
