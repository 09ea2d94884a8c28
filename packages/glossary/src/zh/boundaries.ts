import type {Certainty} from '../candidate.ts'
import {isHan} from './fold.ts'
import type {Segmenter} from './words.ts'

/** Judges matches in one sentence by the words around them. */
export type JudgeBoundaries = (begin: number, end: number) => Certainty | undefined

/** What follows a verb and makes an entry of its own with it in the dictionary: 分解成, 划分为. */
const complements = new Set(['为', '成', '到', '出', '入', '给', '在', '于', '了', '着', '过', '者'])

const latin = /[\p{sc=Latin}\p{N}]/u

/**
 * Makes a judge for a sentence; the sentence is cut into words when the first match asks for it.
 *
 * A match is certain if it begins and ends where words do; nested if a longer designation holds it, or one word of
 * the dictionary whose rest is words too (联合国 in 联合国大会); else none (鲁塞 in 布鲁塞尔, 行业 in 银行业). Nor may it
 * cut a Latin word or a number: AI in OpenAI, 表1 in 发表14篇, GPT-3 in GPT-3.5.
 *
 * @param text - the folded sentence
 * @param isDesignation - whether a word is one of the glossary
 * @param segmenter - tells its words
 * @returns the judge
 */
export function judgeBoundaries(
  text: string,
  isDesignation: (word: string) => boolean,
  segmenter: Segmenter,
): JudgeBoundaries {
  let starts: Uint32Array | undefined
  // The word that a place lies within, if it is not the beginning of one.
  const wordAround = (at: number): Word | undefined => {
    starts ??= wordStarts(text, segmenter)
    const start = starts[at]!
    if (start === at) return undefined
    let end = at + 1
    while (end < text.length && starts[end] === start) end++
    return {start, end}
  }
  return (begin, end) => {
    if (cutsLatin(text, begin, end)) return undefined
    const head = isHan(text[begin]) && isHan(text[begin - 1]) ? wordAround(begin) : undefined
    const tail = isHan(text[end - 1]) && isHan(text[end]) ? wordAround(end) : undefined
    const word = head ?? tail
    if (!word) return 'certain'
    if (word.start > begin || word.end < end) return undefined
    if (word.start === begin && complements.has(text.slice(end, word.end))) return 'certain'
    if (isDesignation(text.slice(word.start, word.end))) return 'nested'
    const rest = [text.slice(word.start, begin), text.slice(end, word.end)].filter((part) => part !== '')
    return rest.every(segmenter.isWords) ? 'nested' : undefined
  }
}

interface Word {
  start: number
  end: number
}

/** The beginning of the word that each UTF-16 unit belongs to. */
function wordStarts(text: string, segmenter: Segmenter): Uint32Array {
  const starts = new Uint32Array(text.length)
  let at = 0
  for (const {length} of segmenter.cut(text)) {
    starts.fill(at, at, at + length)
    at += length
  }
  return starts
}

function cutsLatin(text: string, begin: number, end: number): boolean {
  const isLatin = (at: number) => at >= 0 && at < text.length && latin.test(text[at]!)
  if (isLatin(begin) && (isLatin(begin - 1) || (text[begin - 1] === '.' && isLatin(begin - 2)))) return true
  return isLatin(end - 1) && (isLatin(end) || (text[end] === '.' && isLatin(end + 1)))
}
