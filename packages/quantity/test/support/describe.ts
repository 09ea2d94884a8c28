import type {Side} from '@duizhao/bitext'
import {findQuantities, type Quantity} from '../../src/index.ts'

/** The quantities of a text, each on a line that a person can read: `1179亿元 = money 117900000000 CNY`. */
export function describeQuantities(text: string, side: Side): string[] {
  return findQuantities(text, side).map(describe)
}

function describe({text, kind, value, low, high, approximation, unit, per, date}: Quantity): string {
  if (date) {
    const parts = Object.entries(date).map(([name, part]) => `${name} ${part}`)
    return `${text} = ${parts.join(', ')}`
  }
  const lead = approximation === 'exact' ? '' : `${approximation} `
  const amount =
    approximation === 'several'
      ? `${low} to ${Math.floor(high)}`
      : String(Number(value.toPrecision(4)) === value ? value : Number(value.toPrecision(12)))
  return `${text} = ${kind} ${lead}${amount}${unit === undefined ? '' : ` ${unit}`}${per === undefined ? '' : ` a ${per}`}`
}
