import {approximate} from '../approximate.ts'
import type {Reading} from '../reading.ts'

const before = [
  [
    'over',
    /\b(?:over|above|(?<!\b(?:not|n['’]t|never) )exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?<!\b(?:no|not) )(?:more|greater|higher|longer) than|at least|(?:no|not) (?:fewer|less|lower) than|upwards? of|top(?:s|ped|ping)|past|beyond) (?:an? )?$/i,
  ],
  [
    'under',
    /\b(?:under|below|(?<!\b(?:no|not) )(?:less|fewer|lower) than|nearly|almost|close to|approaching|just shy of|short of|up to|at most|(?:no|not) (?:more|greater|higher|longer) than|not exceeding|within|as (?:many|much|high) as) (?:an? )?$/i,
  ],
  [
    'about',
    /\b(?:about|around|roughly|approximately|some|circa|c\.|ca\.|approx\.?|an estimated|estimated|or so) (?:an? )?$|~ ?$/i,
  ],
] as const

const after = [
  ['over', /(?:-(?:odd|plus)\b|\+| odd\b| or (?:more|over|higher|above)\b| plus\b| and (?:more|over)\b)/iy],
  ['under', / or (?:less|fewer|under|below|lower)\b/iy],
  ['about', / or (?:so|thereabouts)\b/iy],
] as const

const longestBefore = 24

/**
 * Loosens a quantity by the words before and after it (about, nearly, more than, or so).
 *
 * @param text - folded text
 * @param reading - a quantity in it
 * @returns the quantity with its interval; words after it that belong to it (100-odd, 40+) are inside its span
 */
export function withApproximation(text: string, reading: Reading): Reading {
  if (reading.kind === 'date' || reading.kind === 'time' || reading.kind === 'ordinal') return reading
  const ahead = text.slice(Math.max(0, reading.start - longestBefore), reading.start)
  const lead = before.find(([, pattern]) => pattern.test(ahead))
  const loosened = lead ? {...reading, ...approximate(reading, lead[0])} : reading
  for (const [word, pattern] of after) {
    pattern.lastIndex = reading.end
    const found = pattern.exec(text)
    if (found) return {...loosened, ...approximate(loosened, word), end: reading.end + found[0].length}
  }
  return loosened
}
