/** Values of Chinese digits, everyday and formal. */
const digits: ReadonlyMap<string, number> = new Map(
  [...'〇零一二三四五六七八九']
    .map((digit, index) => [digit, Math.max(0, index - 1)] as const)
    .concat([['两', 2]]),
)

const multipliers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
])

/** A run of Chinese numerals in simplified characters, at a given place. */
export const hanNumeralPattern = /[〇零一二三四五六七八九十百千万亿两]+/y

/**
 * The value of a Chinese numeral: `二十八` is 28, `一九九三` is 1993, `三千二百万` is 32,000,000.
 *
 * @param text - a run of Chinese numerals in simplified characters
 * @returns its value
 */
export function valueOfHanNumeral(text: string): number {
  if (![...text].some((character) => multipliers.has(character))) {
    return Number([...text].map((character) => digits.get(character)).join(''))
  }
  let [total, section, digit] = [0, 0, 0]
  for (const character of text) {
    const multiplier = multipliers.get(character)
    if (multiplier === undefined) digit = digits.get(character) ?? 0
    else if (multiplier >= 1e4) {
      total = (total + section + digit) * multiplier
      section = 0
      digit = 0
    } else {
      section += (digit || 1) * multiplier
      digit = 0
    }
  }
  return total + section + digit
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'

/** Values of English number words below a hundred. */
export const englishNumbers: ReadonlyMap<string, number> = new Map([
  ...units.split(' ').map((word, value) => [word, value] as const),
  ...ordinals.split(' ').map((word, value) => [word, value] as const),
  ...tens
    .split(' ')
    .slice(2)
    .map((word, index) => [word, (index + 2) * 10] as const),
  ...tens
    .split(' ')
    .slice(2)
    .map((word, index) => [`${word.slice(0, -1)}ieth`, (index + 2) * 10] as const),
])

/** English number words that multiply what stands before them. */
export const englishMultipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** English names of the months, January first. */
export const months =
  'january february march april may june july august september october november december'.split(' ')
