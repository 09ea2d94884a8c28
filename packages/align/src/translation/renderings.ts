import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {englishNumbers} from '../text/numerals.ts'

/** What a Chinese word may become in English: stems by number, with the probability of each. */
export interface Rendering {
  stems: Int32Array
  weights: Float64Array
}

/** The renderings of a dictionary, read when they are first asked for and then remembered. */
export interface Renderings {
  /** A stem by its number; a number word is `#` and its value. */
  stems: readonly string[]
  /**
   * @param word - a word in simplified characters
   * @returns its rendering: one spread evenly over its glosses, each stem of a gloss having all of the gloss's share;
   *   a part of it goes by the glosses of the word's characters
   */
  of(word: string): Rendering
}

/** A gloss that explains counts this much of one that translates. */
const explanation = 0.3

/** A word of several characters also means what its characters mean. */
const charactersShare = 0.2

const numberOfStem: ReadonlyMap<string, string> = new Map(
  Array.from(englishNumbers, ([word, value]) => [stemEnglish(word), `#${value}`]),
)

const ofLexicon = new WeakMap<Lexicon, Renderings>()

/**
 * @param lexicon - the dictionary
 * @returns its renderings, the same for every text
 */
export function renderingsOf(lexicon: Lexicon): Renderings {
  let renderings = ofLexicon.get(lexicon)
  if (!renderings) {
    renderings = readRenderings(lexicon)
    ofLexicon.set(lexicon, renderings)
  }
  return renderings
}

function readRenderings(lexicon: Lexicon): Renderings {
  const stems: string[] = []
  const numbers = new Map<string, number>()
  const known = new Map<string, Rendering>()

  const numberOf = (stem: string) => {
    let number = numbers.get(stem)
    if (number === undefined) {
      number = stems.push(numberOfStem.get(stem) ?? stem) - 1
      numbers.set(stem, number)
    }
    return number
  }

  const addGlosses = (shares: Map<number, number>, word: string, share: number) => {
    const glosses = lexicon.glossesOf(word)
    const total = glosses.reduce((sum, {explains}) => sum + (explains ? explanation : 1), 0)
    for (const {stems, explains} of glosses) {
      for (const stem of stems) {
        const number = numberOf(stem)
        const added = (share * (explains ? explanation : 1)) / total
        shares.set(number, (shares.get(number) ?? 0) + added)
      }
    }
  }

  return {
    stems,
    of(word) {
      let rendering = known.get(word)
      if (!rendering) {
        const shares = new Map<number, number>()
        const byCharacter = word.length > 1 ? charactersShare : 0
        addGlosses(shares, word, 1 - byCharacter)
        if (byCharacter > 0) {
          for (const character of word) addGlosses(shares, character, byCharacter / word.length)
        }
        rendering = {stems: Int32Array.from(shares.keys()), weights: Float64Array.from(shares.values())}
        known.set(word, rendering)
      }
      return rendering
    },
  }
}
