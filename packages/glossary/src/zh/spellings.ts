/** Numbers of kinds and stages, in the ways that Chinese writes them. */
const numerals = [
  ['一', '1', 'i', 'ⅰ'],
  ['二', '2', 'ii', 'ⅱ'],
  ['三', '3', 'iii', 'ⅲ'],
  ['四', '4', 'iv', 'ⅳ'],
  ['五', '5', 'v', 'ⅴ'],
] as const

/** A number that a measure of kinds, stages or generations follows: 2型糖尿病, 三期临床试验, 第五代. */
const numbered =
  /(?<![\p{sc=Latin}\p{N}一二三四五六七八九十百])(?:[一二三四五1-5]|iii|ii|iv|[iv]|[ⅰ-ⅴ])(?=[型期级类代])/u

/** Latin words and numbers that a hyphen or a space joins. */
const joint = /(?<=[\p{sc=Latin}\p{N}])[- ](?=[\p{sc=Latin}\p{N}])/gu

/** The inner capital of a name: ChatGPT. */
const innerCapital = /(?<=\p{Ll})(?=\p{Lu})/gu

/** Quotation marks within a designation: “一带一路”倡议. */
const quotes = /["']/gu

/**
 * In what other ways texts write a designation: GPT 4 and GPT4 for GPT-4, Chat GPT for ChatGPT, Ⅲ期临床试验 for
 * 三期临床试验, 一带一路倡议 for “一带一路”倡议.
 *
 * @param key - the designation, folded
 * @param text - the designation as the glossary has it
 * @returns keys, perhaps its own among them
 */
export function spellingsOf(key: string, text: string): string[] {
  const spellings = joint.test(key) ? ['-', ' ', ''].map((mark) => key.replaceAll(joint, mark)) : []
  if (innerCapital.test(text)) spellings.push(text.replaceAll(innerCapital, ' '))
  const number = numbered.exec(key)?.[0]
  const row = numerals.find((row) => row.some((each) => each === number))
  // By itself a number and its measure is an everyday word.
  if (row && key.replace(numbered, '').length > 1)
    spellings.push(...row.map((each) => key.replace(numbered, each)))
  if (quotes.test(key)) spellings.push(key.replaceAll(quotes, ''))
  return spellings
}
