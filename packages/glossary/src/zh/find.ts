import {AhoCorasick} from '@monyone/aho-corasick/fast'
import {type Candidate, type Certainty, isOpaque, preferLongest, type SearchedSentence} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {foldText, isHan} from './fold.ts'
import {createSegmenter} from './words.ts'

/** Finds the designations of one side in a sentence. */
export type Find = (sentence: SearchedSentence, index: number) => Candidate[]

/**
 * Makes a finder of Chinese designations: Aho–Corasick over folded text, every match checked against the word
 * boundaries of its sentence, the longest match first.
 *
 * @param designations - zh designations
 * @returns the finder
 */
export function createZhFinder(designations: readonly Designation[]): Find {
  const byKey = new Map<string, Designation[]>()
  for (const designation of designations) {
    const key = foldText(designation.text).text
    byKey.set(key, [...(byKey.get(key) ?? []), designation])
  }
  const keys = [...byKey.keys()]
  if (keys.length === 0) return () => []
  const automaton = new AhoCorasick(keys)
  const segmenter = createSegmenter(keys)
  return ({text, opaque}, sentence) => {
    const folded = foldText(text)
    const matches = automaton.matchInText(folded.text)
    if (matches.length === 0) return []
    let words: Word[] | undefined
    const candidates: Candidate[] = []
    for (const {begin, end, keyword} of matches) {
      if (cutsLatin(folded.text, begin, end)) continue
      const span = originalSpan(folded.offsets, begin, end)
      if (isOpaque(span, opaque)) continue
      words ??= locate(segmenter.cut(folded.text))
      const certainty = judgeBoundaries(folded.text, begin, end, words, segmenter.cut)
      if (!certainty) continue
      const slice = text.slice(span.start, span.end)
      const suitable = byKey.get(keyword)!.filter((designation) => hasCase(designation.text, slice))
      if (suitable.length > 0) candidates.push({sentence, ...span, certainty, designations: suitable})
    }
    return preferLongest(candidates)
  }
}

interface Word {
  start: number
  end: number
}

function locate(words: readonly string[]): Word[] {
  let at = 0
  return words.map((word) => {
    const start = at
    at += word.length
    return {start, end: at}
  })
}

function originalSpan(offsets: readonly number[] | undefined, begin: number, end: number) {
  return offsets ? {start: offsets[begin]!, end: offsets[end - 1]! + 1} : {start: begin, end}
}

const latin = /[\p{sc=Latin}\p{N}]/u

/** Whether a match begins or ends within a Latin word or a number: AI in OpenAI, 表1 in 发表14篇, GPT-3 in GPT-3.5. */
function cutsLatin(text: string, begin: number, end: number): boolean {
  const isLatin = (at: number) => at >= 0 && at < text.length && latin.test(text[at]!)
  if (isLatin(begin) && (isLatin(begin - 1) || (text[begin - 1] === '.' && isLatin(begin - 2)))) return true
  return isLatin(end - 1) && (isLatin(end) || (text[end] === '.' && isLatin(end + 1)))
}

/**
 * Judges a match by the words around it: certain if it begins and ends where words do; nested if one word of
 * the dictionary holds it and the rest of that word is words too (联合国 in 联合国大会); else none (鲁塞 in
 * 布鲁塞尔, 行业 in 银行业).
 */
function judgeBoundaries(
  text: string,
  begin: number,
  end: number,
  words: readonly Word[],
  cut: (text: string) => string[],
): Certainty | undefined {
  const splits = (at: number) => words.find((word) => word.start < at && at < word.end)
  const head = isHan(text[begin]) && isHan(text[begin - 1]) ? splits(begin) : undefined
  const tail = isHan(text[end - 1]) && isHan(text[end]) ? splits(end) : undefined
  const word = head ?? tail
  if (!word) return 'certain'
  if (word.start > begin || word.end < end) return undefined
  const rest = [text.slice(word.start, begin), text.slice(end, word.end)].filter((part) => part !== '')
  return rest.every((part) => cut(part).every((piece) => piece.length > 1)) ? 'nested' : undefined
}

/** Abbreviations in capitals must stand in capitals: AI is not ai. */
function hasCase(designation: string, slice: string): boolean {
  const capitals = designation.match(/(?<!\p{L})\p{Lu}{2,5}(?!\p{sc=Latin})/gu) ?? []
  return capitals.every((word) => slice.normalize('NFKC').includes(word))
}
