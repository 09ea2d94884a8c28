import type {Range} from '@duizhao/bitext'
import type {Designation} from './designation.ts'
import {isHan} from './zh/fold.ts'

/** No designation that is looked for within others is longer: in words of English, in characters of Chinese. */
const longest = {zh: 8, en: 4}

/**
 * Lists designations that name another term within them by another of its names: World AI Conference, if a glossary
 * has World Artificial Intelligence Conference, and AI for artificial intelligence.
 *
 * @param designations - the designations of one side
 * @returns variants that are no designations themselves
 */
export function listVariants(designations: readonly Designation[]): Designation[] {
  const known = new Map(designations.map((designation) => [designation.text.toLowerCase(), designation]))
  return designations.flatMap((designation) => {
    const {side, term, text} = designation
    const lower = text.toLowerCase()
    // Offsets must hold, so a text whose lower case has another length has no variants.
    if (lower.length !== text.length) return []
    const variants = new Set<string>()
    for (const [start, end] of parse(text, side)) {
      const inner = known.get(lower.slice(start, end))
      if (!inner || inner.term === term) continue
      const {preferred, admitted} = inner.term[side]
      for (const other of [preferred, ...admitted])
        variants.add(text.slice(0, start) + other + text.slice(end))
    }
    return [...variants]
      .filter((variant) => !known.has(variant.toLowerCase()))
      .map((variant) => ({...designation, text: variant}))
  })
}

const units = {zh: /\p{sc=Han}|[^\p{sc=Han}]+/gu, en: /[^\s-]+/gu}

/** The ranges of a text that may be a designation by themselves, all of it left out. */
function parse(text: string, side: Designation['side']): Range[] {
  const starts: number[] = []
  const ends: number[] = []
  for (const {index, 0: unit} of text.matchAll(units[side])) {
    starts.push(index)
    ends.push(index + unit.length)
  }
  const ranges: Range[] = []
  for (const [first, start] of starts.entries()) {
    for (const end of ends.slice(first, first + longest[side])) {
      const isCharacter = end - start === 1 && side === 'zh' && isHan(text[start])
      if (end - start < text.length && !isCharacter) ranges.push([start, end])
    }
  }
  return ranges
}
