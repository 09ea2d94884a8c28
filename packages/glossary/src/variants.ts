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
    const variants = parse(text, side).flatMap(([start, end]) => {
      const inner = known.get(text.slice(start, end).toLowerCase())
      if (!inner || inner.term === term) return []
      const {preferred, admitted} = inner.term[side]
      return [preferred, ...admitted].map((other) => text.slice(0, start) + other + text.slice(end))
    })
    return [...new Set(variants)]
      .filter((variant) => !known.has(variant.toLowerCase()))
      .map((variant) => ({...designation, text: variant}))
  })
}

/** The ranges of a text that may be a designation by themselves, all of it left out. */
function parse(text: string, side: Designation['side']): [start: number, end: number][] {
  const units = side === 'zh' ? /\p{sc=Han}|[^\p{sc=Han}]+/gu : /[^\s-]+/gu
  const parts = [...text.matchAll(units)].map(({index, 0: part}) => [index, index + part.length] as const)
  return parts.flatMap(([start], first) =>
    parts
      .slice(first, first + longest[side])
      .map(([, end]): [number, number] => [start, end])
      .filter(
        ([start, end]) =>
          end - start < text.length && (side === 'en' || end - start > 1 || !isHan(text[start])),
      ),
  )
}
