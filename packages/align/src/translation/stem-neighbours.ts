import {nothing, type WeightedTargets} from './shares.ts'

/** Shorter stems share a beginning by accident. */
const shortest = 4

/** Two stems share nearly the whole of the shorter one, at least five letters unless it is all of it … */
const shared = 5

/** … or this many letters in any case, … */
const certainlyShared = 7

/** … and what the longer one adds is no longer than an ending. */
const longestEnding = 5

/**
 * Finds words of one family, which Porter's stems leave apart: Afghan and Afghanistan, resident and residence.
 *
 * @param keys - the kinds of English token of a text
 * @returns a function from a stem to the stems of its family that the text has, itself left out, by how close they
 *   are (0–1)
 */
export function stemNeighbours(keys: readonly string[]): (stem: string) => WeightedTargets {
  const byBeginning = new Map<number, number[]>()
  keys.forEach((key, target) => {
    if (key.length < shortest || key.startsWith('#') || key.startsWith('^')) return
    const list = byBeginning.get(beginningOf(key))
    if (list) list.push(target)
    else byBeginning.set(beginningOf(key), [target])
  })
  return (stem) => {
    const candidates = stem.length < shortest ? undefined : byBeginning.get(beginningOf(stem))
    if (!candidates) return nothing
    const found: WeightedTargets = {targets: [], weights: []}
    for (const target of candidates) {
      const value = closeness(stem, keys[target]!)
      if (value === 0 || keys[target] === stem) continue
      found.targets.push(target)
      found.weights.push(value)
    }
    return found
  }
}

/** A number that stems with the same first letters share. */
function beginningOf(stem: string): number {
  let beginning = 0
  for (let at = 0; at < shortest; at++) beginning = (beginning << 7) ^ stem.charCodeAt(at)
  return beginning
}

function closeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let common = 0
  while (common < short.length && short.charCodeAt(common) === long.charCodeAt(common)) common++
  const family =
    common >= certainlyShared ||
    (common >= shortest &&
      common >= short.length - 1 &&
      long.length - common <= longestEnding &&
      (common >= shared || common === short.length))
  return family ? common / long.length : 0
}
