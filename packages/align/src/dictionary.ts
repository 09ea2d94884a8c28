import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {englishNumbers} from './numerals.ts'
import {createShares, nothing, type WeightedTargets} from './shares.ts'
import {stemNeighbours} from './stem-neighbours.ts'

/** The dictionary as far as it concerns one text. */
export interface TextDictionary {
  /** The kinds of English token that a stem speaks for: itself, and at less weight words of its family. */
  reach(stem: string): WeightedTargets
  /** What a Chinese word may become, one spread evenly over its glosses; each stem of a gloss has all of its share. */
  spread(word: string): WeightedTargets
}

/** A gloss that explains counts this much of one that translates. */
const explanation = 0.3

/** A word of the same family (`Afghan`, `Afghanistan`) counts this much of the word itself. */
const family = 0.5

const numberOfStem: ReadonlyMap<string, string> = new Map(
  Array.from(englishNumbers, ([word, value]) => [stemEnglish(word), `#${value}`]),
)

/**
 * @param keys - the kinds of English token of a text
 * @param lexicon - the dictionary
 * @returns what it says of the text; remembered, since words share stems and characters
 */
export function readDictionary(keys: readonly string[], lexicon: Lexicon): TextDictionary {
  const targetOf = new Map(keys.map((key, index) => [key, index]))
  const neighboursOf = stemNeighbours(keys)
  const shares = createShares(keys.length)
  const reached = new Map<string, WeightedTargets>()
  const spreads = new Map<string, WeightedTargets>()

  const reach = (stem: string) => {
    let found = reached.get(stem)
    if (!found) {
      const key = numberOfStem.get(stem) ?? stem
      const itself = targetOf.get(key)
      const neighbours = neighboursOf(key)
      const weights = neighbours.weights.map((closeness) => closeness * family)
      if (itself !== undefined) found = {targets: [itself, ...neighbours.targets], weights: [1, ...weights]}
      else found = weights.length === 0 ? nothing : {targets: neighbours.targets, weights}
      reached.set(stem, found)
    }
    return found
  }

  const spread = (word: string) => {
    let found = spreads.get(word)
    if (!found) {
      const glosses = lexicon.glossesOf(word)
      const total = glosses.reduce((sum, {explains}) => sum + (explains ? explanation : 1), 0)
      for (const {stems, explains} of glosses) {
        for (const stem of stems) shares.add(reach(stem), (explains ? explanation : 1) / total, 0)
      }
      const [targets, weights]: [number[], number[]] = [[], []]
      shares.drain((target, share) => {
        targets.push(target)
        weights.push(share)
      })
      found = {targets, weights}
      spreads.set(word, found)
    }
    return found
  }

  return {reach, spread}
}
