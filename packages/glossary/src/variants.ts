import type {Side} from '@duizhao/bitext'
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
    const variants = variantsOf(designation, known)
    if (variants.length === 0) return []
    return [...new Set(variants)]
      .filter((variant) => !known.has(variant.toLowerCase()))
      .map((variant) => ({...designation, text: variant}))
  })
}

function variantsOf({side, term, text}: Designation, known: ReadonlyMap<string, Designation>): string[] {
  const variants: string[] = []
  const lower = text.toLowerCase()
  // Offsets must hold, so a text whose lower case has another length has no variants.
  if (lower.length !== text.length) return variants
  const {starts, ends} = units[side](text)
  for (let first = 0; first < starts.length; first++) {
    const start = starts[first]!
    for (let last = first; last < starts.length && last < first + longest[side]; last++) {
      const end = ends[last]!
      const isCharacter = last === first && side === 'zh' && isHan(text[start])
      if (isCharacter || end - start === text.length) continue
      const inner = known.get(lower.slice(start, end))
      if (!inner || inner.term === term) continue
      const {preferred, admitted} = inner.term[side]
      for (const other of [preferred, ...admitted])
        variants.push(text.slice(0, start) + other + text.slice(end))
    }
  }
  return variants
}

/** Where the parts of a text begin and end that may be a designation by themselves. */
interface Units {
  starts: number[]
  ends: number[]
}

const units: Record<Side, (text: string) => Units> = {
  /** Han characters, and runs of others. */
  zh(text) {
    const starts: number[] = []
    let wasHan = true
    let at = 0
    for (const character of text) {
      const isHanHere = isHan(character)
      if (isHanHere || wasHan) starts.push(at)
      wasHan = isHanHere
      at += character.length
    }
    return {starts, ends: [...starts.slice(1), text.length]}
  },
  /** Words, parted by white space and hyphens. */
  en(text) {
    const starts: number[] = []
    const ends: number[] = []
    for (const {index, 0: word} of text.matchAll(/[^\s-]+/gu)) {
      starts.push(index)
      ends.push(index + word.length)
    }
    return {starts, ends}
  },
}
