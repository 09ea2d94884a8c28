import type {Certainty, Span} from '../candidate.ts'
import {isHan} from './fold.ts'
import type {Segmenter} from './words.ts'

/**
 * Judges a match by the words around it.
 *
 * @param text - the folded sentence
 * @param begin - UTF-16 offset of the match
 * @param end - UTF-16 offset after it
 * @returns how sure it is, or undefined if it is none
 */
export type JudgeBoundaries = (text: string, begin: number, end: number) => Certainty | undefined

/**
 * What makes an entry of its own in the dictionary with the word before it, but is no part of it: complements of verbs
 * (分解成, 划分为), predicates (成本低), places and times (网络上, 训练时).
 */
const followers = new Set('为成到出入给在于了着过者高低大小多少强弱好上下中里外内间前后时')

/** Numerals, which do so with the word after them: 两层, 三类. */
const numerals = new Set('二两三四五六七八九十几')

/** What does so, too, but where less may be meant than the word says: 每层, 此类; 一类 may be no more than “some”. */
const determiners = new Set('一数多各每某该此这那单双')

/** Latin letters and digits, not Han, which most of the text is. */
function isLatinOrDigit(character: string): boolean {
  return !isHan(character) && /[\p{sc=Latin}\p{N}]/u.test(character)
}

/**
 * Makes a judge of matches; a stretch of a sentence is cut into words when a match asks for it.
 *
 * A match is certain if it begins and ends where words do; nested if a longer designation holds it, or one word of
 * the dictionary whose rest is words too (联合国 in 联合国大会); else none (鲁塞 in 布鲁塞尔, 行业 in 银行业). Nor may it
 * cut a Latin word or a number: AI in OpenAI, 表1 in 发表14篇, GPT-3 in GPT-3.5.
 *
 * @param isDesignation - whether a word is one of the glossary
 * @param segmenter - tells the words of a text
 * @returns the judge
 */
export function createBoundaryJudge(
  isDesignation: (word: string) => boolean,
  segmenter: Segmenter,
): JudgeBoundaries {
  const wordAround = createWordFinder(segmenter)
  return (text, begin, end) => {
    if (cutsLatin(text, begin, end)) return undefined
    const head = isHan(text[begin]) && isHan(text[begin - 1]) ? wordAround(text, begin) : undefined
    const tail = isHan(text[end - 1]) && isHan(text[end]) ? wordAround(text, end) : undefined
    const word = head ?? tail
    if (!word) return 'certain'
    if (word.start > begin || word.end < end) return undefined
    if (word.start === begin && followers.has(text.slice(end, word.end))) return 'certain'
    const leader = text.slice(word.start, begin)
    if (word.end === end && numerals.has(leader)) return 'certain'
    if (word.end === end && determiners.has(leader)) return 'nested'
    if (isDesignation(text.slice(word.start, word.end))) return 'nested'
    const rest = [text.slice(word.start, begin), text.slice(end, word.end)].filter((part) => part !== '')
    return rest.every(segmenter.isWords) ? 'nested' : undefined
  }
}

/** Finds the word that a place of a text lies within, if it is not the beginning of one. */
function createWordFinder(segmenter: Segmenter): (text: string, at: number) => Span | undefined {
  // Matches come in order, so that the last run of characters is kept.
  let cutText = ''
  let run: Span[] = []
  return (text, at) => {
    if (!segmenter.maySpan(text, at)) return undefined
    if (text !== cutText || run[0]!.start > at || at >= run.at(-1)!.end) {
      cutText = text
      run = cutRun(text, at, segmenter)
    }
    const word = run.find(({end}) => end > at)
    return word?.start === at ? undefined : word
  }
}

/** The words of the longest run around a place that may be one word. What stands around it does not tell on them. */
function cutRun(text: string, at: number, segmenter: Segmenter): Span[] {
  let begin = at - 1
  while (begin > 0 && segmenter.maySpan(text, begin)) begin--
  let end = at + 1
  while (end < text.length && segmenter.maySpan(text, end)) end++
  let start = begin
  return segmenter.cut(text.slice(begin, end)).map((word) => {
    const span = {start, end: start + word.length}
    start = span.end
    return span
  })
}

function cutsLatin(text: string, begin: number, end: number): boolean {
  const leads = isLatinAt(text, begin - 1) || (text[begin - 1] === '.' && isLatinAt(text, begin - 2))
  if (leads && isLatinAt(text, begin)) return true
  const follows = isLatinAt(text, end) || (text[end] === '.' && isLatinAt(text, end + 1))
  return follows && isLatinAt(text, end - 1)
}

/** Whether a Latin letter or a digit stands at an offset, which may lie beyond the ends of the text. */
function isLatinAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLatinOrDigit(text[at]!)
}
