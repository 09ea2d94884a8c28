import type {Phrase} from './phrases.ts'

/** A phrase over the whole text. */
export interface CountedPhrase {
  key: string
  /** Beads that hold it. */
  beads: Set<number>
  /** How often it occurs. */
  count: number
  /** Where it begins, as a share of its bead's text, on average: 0–1. */
  position: number
  /** How often it occurs in each form. */
  forms: Map<string, number>
}

/** A phrase with its place in its bead. */
export interface PlacedPhrase extends Phrase {
  /** Where it begins, as a share of the bead's text, 0–1. */
  position: number
}

/**
 * Counts phrases.
 *
 * @param phrases - the phrases of each bead
 * @param least - in how many beads a phrase must occur
 * @returns the phrases that occur often enough and that no longer phrase explains: one that occurs no oftener than
 *   a phrase that holds it is left out
 */
export function countPhrases(phrases: readonly (readonly PlacedPhrase[])[], least: number): CountedPhrase[] {
  const counted = new Map<string, CountedPhrase>()
  for (const [bead, own] of phrases.entries()) {
    for (const {key, text, position} of own) {
      const entry = counted.get(key) ?? {key, beads: new Set(), count: 0, position: 0, forms: new Map()}
      entry.beads.add(bead)
      entry.position = (entry.position * entry.count + position) / (entry.count + 1)
      entry.count++
      entry.forms.set(text, (entry.forms.get(text) ?? 0) + 1)
      counted.set(key, entry)
    }
  }
  const frequent = [...counted.values()].filter(({beads}) => beads.size >= least)
  const oftenest = new Map<string, number>()
  for (const {key, count} of frequent) {
    for (const part of partsOf(key)) oftenest.set(part, Math.max(oftenest.get(part) ?? 0, count))
  }
  return frequent.filter(({key, count}) => count > (oftenest.get(key) ?? 0))
}

/** The shorter keys at the ends of a key. */
function partsOf(key: string): string[] {
  const separator = key.includes('\u0001') ? '\u0001' : ' '
  const words = key.split(separator)
  const parts: string[] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from < words.length) parts.push(words.slice(from, to).join(separator))
    }
  }
  return parts
}
