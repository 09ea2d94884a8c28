/**
 * How many significant digits a value was written with, as far as the value tells: zeros at the end of a whole number
 * count as none.
 *
 * @param value - any finite number
 */
export function significantDigits(value: number): number {
  return digitsOf(value).length
}

/**
 * The size of one unit in the last digit that was written: 0.01 for 41.27, 100 for 2100, 1 for 58.
 *
 * @param value - any finite number; 0 is written to the unit
 */
export function lastPlace(value: number): number {
  if (value === 0) return 1
  const exponent = Number(Math.abs(value).toExponential().split('e')[1])
  return 10 ** (exponent - significantDigits(value) + 1)
}

function digitsOf(value: number): string {
  return Math.abs(value).toExponential().split('e')[0]!.replace('.', '').replace(/0+$/, '')
}
