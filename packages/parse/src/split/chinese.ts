import {matchBrackets} from './brackets.ts'
import {endsAfterAsciiMark, endsAfterEllipsis} from './chinese-marks.ts'
import {attribution, continuation, introducesSpeech} from './chinese-words.ts'

/** How far a decision looks ahead and behind (UTF-16 units); bounded, so that splitting is linear. */
const reach = 40
/** Up to these lengths (UTF-16 units), nothing ends inside titles, brackets, and quotations within a clause. */
const shieldedLength = {title: 120, bracket: 120, quotation: 24}

const titles = {'《': '》', '〈': '〉'}
const brackets = {'（': '）', '(': ')', '【': '】', '〔': '〕', '[': ']'}
const quotations = {'“': '”', '‘': '’', '「': '」', '『': '』'}

const terminators = /\n|[。｡！？!?…⋯]+|\.+/g
/** What belongs to the sentence behind its terminator: closing marks, and terminators outside of them. */
const closing = /\s*[”’」』）】〕》〉)\]]|[。｡！？!?…⋯]|\[\d{1,3}\]|“(?=\s*(?:\n|$))/y
/** With these, a sentence goes on whatever stood before. */
const goesOn = /^[，、；：,;:。！？!?—–～~·]/

/** A range that is opened at one offset and closed at another. */
type Pair = readonly [open: number, close: number]

/**
 * Finds the ends of Chinese sentences, in either script.
 *
 * A quotation behind a colon, or one that opens its sentence, is speech: its end is the end of a sentence, unless
 * the sentence goes on by punctuation, by a particle (`“为什么？”的时候`), or tells who spoke (`“好。”他说。`). Any
 * other quotation is a part of its clause: ！ and ？ in it end nothing, whereas 。 does, as such a quotation has none
 * of its own (GB/T 15834—2011, B.3).
 *
 * @param text - plain text; a line break ends a sentence
 * @returns ascending offsets, each directly behind a sentence
 */
export function chineseBoundaries(text: string): number[] {
  const boundaries: number[] = []
  const quoted = matchQuotations(text)
  const isShielded = makeShield(text, quoted)
  const openedBy = new Map(quoted.map(([open, close]) => [close, open]))
  let sentence = firstCharacter(text, 0)
  for (const {0: mark, index: start} of text.matchAll(terminators)) {
    if (start < sentence) continue
    const end = mark === '\n' ? start + 1 : endOfClosing(text, start + mark.length, openedBy)
    if (mark !== '\n') {
      if (isShielded(start, start + mark.length, sentence)) continue
      const follows = firstCharacter(text, end)
      const next = text.slice(follows, follows + reach)
      const quotation = quotationClosedIn(start, end, openedBy)
      if (!endsSentence({text, sentence, mark, start, end, next, quotation})) continue
    }
    boundaries.push(end)
    sentence = firstCharacter(text, end)
  }
  return boundaries
}

/** A terminator and its surroundings. */
interface Candidate {
  text: string
  /** First character of the sentence that it may end. */
  sentence: number
  mark: string
  start: number
  /** Behind the terminator and its closing marks. */
  end: number
  /** What follows, without white space, up to {@link reach}. */
  next: string
  /** Where the quotation begins that ends with the terminator. */
  quotation: number | undefined
}

function endsSentence(candidate: Candidate): boolean {
  const {text, mark, end, next, quotation} = candidate
  if (next === '') return true
  if (goesOn.test(next)) return false
  const isFull = /[。｡！？]/.test(mark)
  const isEllipsis = !isFull && /[…⋯]|\.\./.test(mark)
  if (!isFull && !isEllipsis && !endsAfterAsciiMark(candidate, text[end] ?? '')) return false
  if (quotation !== undefined) return endsAfterQuotation(candidate, quotation)
  return isEllipsis ? endsAfterEllipsis(candidate) : true
}

function endsAfterQuotation({text, mark, start, next}: Candidate, open: number): boolean {
  if (continuation.test(next)) return false
  const before = text.slice(Math.max(0, open - reach), open).trimEnd()
  if (isIntroduced(before)) return true
  if (opensSentence(before)) return !attribution.test(next)
  if (/[。｡]/.test(mark) || /^[“「"]/.test(next)) return true
  return introducesSpeech.test(before) && start - open > shieldedLength.quotation
}

function isIntroduced(before: string): boolean {
  return /[：:，,]$/.test(before)
}

function opensSentence(before: string): boolean {
  return before === '' || /[。｡！？!?…⋯”’」』）)\n]$/.test(before)
}

/** The pairs of quotation marks; straight ones are opening and closing by turns in each line. */
function matchQuotations(text: string): Pair[] {
  const pairs: Pair[] = [...matchBrackets(text, quotations)]
  let open: number | undefined
  for (const {0: mark, index} of text.matchAll(/["\n]/g)) {
    if (mark === '\n') open = undefined
    else if (open === undefined) open = index
    else {
      pairs.push([open, index])
      open = undefined
    }
  }
  return pairs
}

/** Tells whether a terminator stands where nothing can end. */
function makeShield(text: string, quoted: readonly Pair[]) {
  const shields = [
    ...toShields(matchBrackets(text, titles), 'title'),
    ...toShields(matchBrackets(text, brackets), 'bracket'),
    ...toShields(
      quoted.filter(([open]) => isWithinClause(text, open)),
      'quotation',
    ),
  ].sort((a, b) => a.open - b.open)
  let passed = 0
  let open: typeof shields = []
  return (start: number, end: number, sentence: number): boolean => {
    while (passed < shields.length && shields[passed]!.open < start) open.push(shields[passed++]!)
    open = open.filter(({close}) => close > start)
    return open.some((shield) => {
      if (shield.kind === 'bracket') return shield.open > sentence
      return shield.kind === 'title' || shield.close > end
    })
  }
}

function toShields(pairs: Iterable<Pair>, kind: keyof typeof shieldedLength) {
  return [...pairs]
    .filter(([open, close]) => close - open <= shieldedLength[kind])
    .map(([open, close]) => ({open, close, kind}))
}

function isWithinClause(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - 2), open).trimEnd()
  return !isIntroduced(before) && !opensSentence(before)
}

function endOfClosing(text: string, from: number, openedBy: ReadonlyMap<number, number>): number {
  let at = from
  for (let length = 1; length > 0; at += length) {
    closing.lastIndex = at
    const isClosingQuote = text[at] === '"' && openedBy.has(at)
    length = isClosingQuote ? 1 : (closing.exec(text)?.[0].length ?? 0)
  }
  return at
}

/** The opening of the last quotation that closes in a range. */
function quotationClosedIn(
  from: number,
  to: number,
  openedBy: ReadonlyMap<number, number>,
): number | undefined {
  for (let at = to - 1; at >= from; at--) if (openedBy.has(at)) return openedBy.get(at)
  return undefined
}

function firstCharacter(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}
