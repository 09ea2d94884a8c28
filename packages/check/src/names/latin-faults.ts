import {type Range, type Side, sides} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import {editDistance} from './edit-distance.ts'

/** A Latin name that differs by a letter from one that the article writes often. */
export interface LatinFault {
  side: Side
  sentence: number
  range: Range
  found: string
  expected: string
  /** Where the article writes it as expected for the first time. */
  first: LatinPlace
}

interface LatinPlace {
  side: Side
  sentence: number
  range: Range
}

interface LatinName {
  text: string
  places: LatinPlace[]
}

/** A name that the article writes at least so often is right. */
const leastSupport = 3

/** Shorter names are near to too many words. */
const shortestName = 5

/** Capitalised or mixed-case words and acronyms. */
const latinName = /(?<![A-Za-z\d])[A-Z][A-Za-zÀ-ſ]{2,}(?![A-Za-z\d])/g

const endings = /(?:s|es|n|an|ian|ese|er|ish|ed|ing|ly|ist|ism|ic|ics|al|e|y|a|o|i)$/

/**
 * Finds Latin names that stand once and are nearly one that stands often, on both sides together.
 *
 * @param context - the article
 */
export function latinFaults(context: CheckContext): LatinFault[] {
  const names = collect(context)
  const common = [...names.values()].filter(
    ({text, places}) => places.length >= leastSupport && text.length >= shortestName,
  )
  return [...names.values()]
    .filter(({text, places}) => places.length === 1 && text.length >= shortestName)
    .flatMap(({text, places}) => {
      const near = common.find((candidate) => isMisspelling(text, candidate.text))
      return near ? {...places[0]!, found: text, expected: near.text, first: near.places[0]!} : []
    })
}

function collect(context: CheckContext): Map<string, LatinName> {
  const names = new Map<string, LatinName>()
  for (const side of sides) {
    for (const {index, text, opaque} of context[side].sentences) {
      for (const match of text.matchAll(latinName)) {
        // The first word of a sentence has its capital from there.
        if (match.index === 0) continue
        const range: Range = [match.index, match.index + match[0].length]
        if (opaque.some(([start, end]) => range[0] < end && start < range[1])) continue
        const name = names.get(match[0]) ?? {text: match[0], places: []}
        name.places.push({side, sentence: index, range})
        names.set(match[0], name)
      }
    }
  }
  return names
}

/** One letter wrong, doubled, lost or swapped, and no inflection or derivation of it. */
function isMisspelling(found: string, name: string): boolean {
  const [left, right] = [found.toLowerCase(), name.toLowerCase()]
  if (left.startsWith(right) || right.startsWith(left) || editDistance(left, right, 1) !== 1) return false
  const stem = (word: string) => word.replace(endings, '')
  return stem(left) !== stem(right) && stem(left) !== right && left !== stem(right)
}
