import {matchBrackets} from './brackets.ts'
import {beginsWithStarter, reach} from './english-context.ts'
import {endsAfterFullStop} from './english-full-stop.ts'
import {clauseBeginnings, exclamativeNames, speechVerbs} from './english-words.ts'

/** Inside brackets that are longer, sentences end as elsewhere (UTF-16 units). */
const longBracket = 240

/** Terminators, or a line break; an ellipsis may be spaced. */
const terminators = /\n|\.(?:\s\.){2,3}|[.?!…⋯]+|[。！？｡]+/g
/** What belongs to the sentence behind its terminator: closing marks, citations, superscript figures. */
const closers = /(?:["'”’»)\]}]|\s+”|\[\d[\d,–\s-]*\]|[⁰¹²³⁴-⁹])*/y
const openers = /[\s"'“‘«([{¿¡]*/y
/** A sentence may begin with these; with a lower-case letter only in a name such as iPhone. */
const beginning =
  /^(?:[\p{Lu}\p{Lt}\p{N}\p{sc=Han}\p{Extended_Pictographic}\uFFFC$€£¥#@]|[a-z]{1,2}[\p{Lu}\d])/u

/** Up to three names and a verb, and the word behind it. */
const attribution = /^(?:(?:Mr|Mrs|Ms|Dr)\.\s+)?(?:\p{Lu}[\p{L}'’-]*\s+){1,3}(\p{Ll}+)(?:\s+(\p{L}+))?/u

/** A terminator and its surroundings. */
interface Candidate {
  text: string
  /** First character of the sentence that it may end. */
  sentence: number
  mark: string
  start: number
  closing: string
  /** What follows, without white space and opening marks, up to {@link reach}. */
  next: string
  /** Whether quotation marks open in between. */
  opensQuotation: boolean
}

/**
 * Finds the ends of English sentences.
 *
 * @param text - plain text; a line break ends a sentence
 * @returns ascending offsets, each directly behind a sentence
 */
export function englishBoundaries(text: string): number[] {
  const boundaries: number[] = []
  const isShielded = makeShield(text)
  let sentence = firstCharacter(text, 0)
  for (const {0: mark, index: start} of text.matchAll(terminators)) {
    if (start < sentence) continue
    const closing = mark === '\n' ? '' : matchAt(closers, text, start + mark.length)
    const end = start + mark.length + closing.length
    if (mark !== '\n') {
      if (!/[。！？｡]/.test(mark) && end < text.length && !/\s/.test(text[end]!)) continue
      const opening = matchAt(openers, text, end)
      const next = text.slice(end + opening.length, end + opening.length + reach)
      const opensQuotation = /["'“‘«]/.test(opening)
      if (isShielded(start, sentence, closing)) continue
      if (!isEnd({text, sentence, mark, start, closing, next, opensQuotation})) continue
    }
    boundaries.push(end)
    sentence = firstCharacter(text, end)
  }
  return boundaries
}

function firstCharacter(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/**
 * Tells whether a terminator stands in brackets that were opened in the middle of the sentence. A full stop right
 * before the closing bracket is not shielded: `He left (see below.) Then …`.
 */
function makeShield(text: string) {
  const pairs = [...matchBrackets(text, {'(': ')', '[': ']'})].sort(([a], [b]) => a - b)
  let passed = 0
  let open: (readonly [number, number])[] = []
  return (at: number, sentence: number, closing: string): boolean => {
    while (passed < pairs.length && pairs[passed]![0] < at) open.push(pairs[passed++]!)
    open = open.filter(([, end]) => end > at)
    const around = open.filter(([start, end]) => start > sentence && end - start <= longBracket)
    if (around.length === 0) return false
    return !(around.length === 1 && text[at] === '.' && /[)\]]/.test(closing) && at - around[0]![0] > 2)
  }
}

function isEnd(candidate: Candidate): boolean {
  const {text, start, mark, next} = candidate
  if (next === '') return true
  if (!beginning.test(next)) return false
  if (/[。！？｡]/.test(mark)) return true
  if (isEllipsis(mark)) return endsAfterEllipsis(candidate)
  if (mark === '.') return endsAfterFullStop(candidate)
  if (isAttributed(candidate)) return false
  const word = /[\p{L}]*$/u.exec(text.slice(Math.max(0, start - reach), start))![0]
  if (mark === '!' && exclamativeNames.has(word.toLowerCase())) return beginsWithStarter(next)
  return true
}

function isEllipsis(mark: string): boolean {
  return /^(?:\.{2,3}|[…⋯]+|\.(?:\s\.){2})$/.test(mark)
}

/** An ellipsis is a pause within the sentence before `I`, before a word that is said again, and at the beginning. */
function endsAfterEllipsis(candidate: Candidate): boolean {
  const {text, sentence, start, closing, next} = candidate
  if (/["”’»]/.test(closing)) return !isAttributed(candidate)
  const before = text.slice(Math.max(sentence, start - reach), start)
  if (!/[\p{L}\p{N}]/u.test(before) || /[[(]$/.test(before)) return false
  const [word = ''] = /^[\p{L}'’]+/u.exec(next) ?? []
  if (/^I(?:['’]|$)/.test(word)) return false
  const last = /[\p{L}'’]+\s*$/u.exec(before)?.[0].trim() ?? ''
  return word.toLowerCase() !== last.toLowerCase()
}

/** Whether `Smith asked` follows a quotation: then the sentence goes on. `Smith said that …` begins another. */
function isAttributed({closing, next, opensQuotation}: Candidate): boolean {
  if (opensQuotation || !/["'”’»]/.test(closing)) return false
  const [, verb = '', object = ''] = attribution.exec(next) ?? []
  return speechVerbs.has(verb) && !clauseBeginnings.has(object.toLowerCase())
}
