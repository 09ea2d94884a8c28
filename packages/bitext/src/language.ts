/** One of the two sides of a bitext. */
export type Side = 'zh' | 'en'

/** Both sides, in the order in which everything lists them. */
export const sides = ['zh', 'en'] as const satisfies readonly Side[]

/** BCP 47 tag of a text: `zh` is always qualified by its script, so that readers get the right glyphs. */
export type LanguageTag = 'zh-Hans' | 'zh-Hant' | 'en'

/**
 * The side that answers a side.
 *
 * @param side - one side
 * @returns the other one
 */
export function otherSide(side: Side): Side {
  return side === 'zh' ? 'en' : 'zh'
}

/**
 * The side that a language belongs to.
 *
 * @param language - a language tag
 * @returns its side
 */
export function sideOf(language: LanguageTag): Side {
  return language === 'en' ? 'en' : 'zh'
}

/**
 * Counts the letters of a text, to tell which language it is written in.
 *
 * @param text - any text
 * @returns how many letters it has, Han characters included, and how many of them are Han
 */
export function countLetters(text: string): {letters: number; han: number} {
  return {
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
  }
}
