import {readNumeral} from './numeral.ts'

const lead = /,? (?:of |in )?(?=seventeen|eighteen|nineteen|twenty|two thousand)/iy
const century = /(seventeen|eighteen|nineteen|twenty)[ -](?:oh[- ])?(?=[a-z])/iy

/**
 * Reads a year in words after a day or a month: nineteen seventy-two, two thousand and five.
 *
 * @param text - folded text
 * @param end - where the day or month ends
 * @returns the year and where it ends
 */
export function readYearInWords(text: string, end: number): {value: number; end: number} | undefined {
  lead.lastIndex = end
  if (!lead.test(text)) return undefined
  const start = lead.lastIndex
  const whole = readNumeral(text, start)
  if (whole && whole.value >= 2000 && whole.value < 2100) return whole
  century.lastIndex = start
  const hundreds = century.exec(text)
  const rest = hundreds ? readNumeral(text, century.lastIndex) : undefined
  if (!hundreds || !rest || rest.value < 1 || rest.value > 99) return undefined
  return {value: readNumeral(hundreds[1]!, 0)!.value * 100 + rest.value, end: rest.end}
}
