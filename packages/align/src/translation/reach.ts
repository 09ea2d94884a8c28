import type {Renderings} from './renderings.ts'
import {nothing, type WeightedTargets} from './shares.ts'
import {stemNeighbours} from './stem-neighbours.ts'

/** Which kinds of English token of a text a stem speaks for: itself, and at less weight words of its family. */
export interface Reach {
  of(stem: string): WeightedTargets
  /** @returns the number of a kind of English token, if the text has it */
  numberOf(key: string): number | undefined
  /** The same for a stem by its number. */
  ofNumber(stem: number): WeightedTargets
}

/** A word of the same family (`Afghan`, `Afghanistan`) counts this much of the word itself. */
const family = 0.5

/**
 * @param keys - the kinds of English token of a text
 * @param renderings - what numbers the stems of the dictionary
 * @returns what stems reach in the text; remembered, since words share stems
 */
export function readReach(keys: readonly string[], {stems}: Renderings): Reach {
  const targetOf = new Map(keys.map((key, index) => [key, index]))
  const neighboursOf = stemNeighbours(keys)
  // By the number of a stem: where its targets stand in the list, 0 for not yet.
  let places = new Int32Array(2 * stems.length + 1024)
  const lists: WeightedTargets[] = [nothing]

  const of = (stem: string): WeightedTargets => {
    const itself = targetOf.get(stem)
    const {targets, weights} = neighboursOf(stem)
    const ofFamily = weights.map((closeness) => closeness * family)
    if (itself !== undefined) return {targets: [itself, ...targets], weights: [1, ...ofFamily]}
    return targets.length === 0 ? nothing : {targets, weights: ofFamily}
  }

  return {
    of,
    numberOf: (key) => targetOf.get(key),
    ofNumber(stem) {
      if (stem >= places.length) {
        const larger = new Int32Array(2 * stem)
        larger.set(places)
        places = larger
      }
      if (places[stem] === 0) places[stem] = lists.push(of(stems[stem]!)) - 1
      return lists[places[stem]!]!
    },
  }
}
