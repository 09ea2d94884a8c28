import type {TextSide} from '../text/text.ts'

/** The units of one side as bags: each kind of token once a unit, and how often it stands there. */
export interface Bags {
  /** Where the bag of each unit begins; one more than units. */
  starts: Int32Array
  /** Kinds of token, in the order in which they come in the unit. */
  tokens: Int32Array
  /** How often each stands in the unit. */
  counts: Int32Array
}

/**
 * @param side - one side of a text
 * @returns its units as bags
 */
export function toBags({size, tokens, starts: unitStarts, keys}: TextSide): Bags {
  const starts = new Int32Array(size + 1)
  const kinds = new Int32Array(tokens.length)
  const counts = new Int32Array(tokens.length)
  const places = new Int32Array(keys.length).fill(-1)
  let filled = 0
  for (let unit = 0; unit < size; unit++) {
    const start = filled
    for (let at = unitStarts[unit]!; at < unitStarts[unit + 1]!; at++) {
      const token = tokens[at]!
      if (places[token]! < start) {
        places[token] = filled
        kinds[filled++] = token
      }
      counts[places[token]!]!++
    }
    starts[unit + 1] = filled
  }
  return {starts, tokens: kinds.subarray(0, filled), counts: counts.subarray(0, filled)}
}

/** In which units each kind of token of one side stands, ascending. */
export interface Postings {
  /** Where the units of each kind begin; one more than kinds. */
  starts: Int32Array
  units: Int32Array
  /** Its place in the bag of the unit. */
  places: Int32Array
}

/**
 * @param bags - the units of one side
 * @param kinds - how many kinds of token there are
 * @returns where they stand
 */
export function toPostings({starts: bagStarts, tokens}: Bags, kinds: number): Postings {
  const starts = new Int32Array(kinds + 1)
  for (const token of tokens) starts[token + 1]!++
  for (let kind = 0; kind < kinds; kind++) starts[kind + 1]! += starts[kind]!
  const filled = starts.slice()
  const units = new Int32Array(tokens.length)
  const places = new Int32Array(tokens.length)
  for (let unit = 0; unit + 1 < bagStarts.length; unit++) {
    const start = bagStarts[unit]!
    for (let at = start; at < bagStarts[unit + 1]!; at++) {
      const slot = filled[tokens[at]!]!++
      units[slot] = unit
      places[slot] = at - start
    }
  }
  return {starts, units, places}
}
