import {type Side, sides} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import {isOfOneSort} from './contradiction.ts'
import type {Matching, Placed} from './match.ts'
import type {FactMismatch} from './mismatches.ts'
import {tablePlaces} from './table-units.ts'

/** So many cells of a column with one ratio are no accident. */
const leastCells = 2

/**
 * Leaves out the mismatches of table columns that count in other units on the two sides (万千瓦 against MW): where the
 * heads do not say so, one power of ten that holds between most cells of a column does. Cells with another ratio stay.
 *
 * @param context - the article
 * @param mismatches - all mismatches
 * @param matchings - what agrees, by bead
 */
export function withoutScaledColumns(
  context: CheckContext,
  mismatches: readonly FactMismatch[],
  matchings: readonly Matching[],
): FactMismatch[] {
  const ratios = new Map<string, number[]>()
  const add = (zh: Placed, en: Placed) => {
    const column = columnOf(context, zh, en)
    if (column === undefined) return
    const known = ratios.get(column)
    if (known) known.push(ratioOf(zh, en))
    else ratios.set(column, [ratioOf(zh, en)])
  }
  for (const {zh, en} of mismatches) if (zh && en) add(zh, en)
  if (ratios.size === 0) return [...mismatches]
  for (const {pairs} of matchings) for (const [zh, en] of pairs) add(zh, en)
  const scales = new Map([...ratios].map(([column, list]) => [column, scaleOf(list)]))
  return mismatches.filter(({zh, en}) => {
    const column = zh && en && columnOf(context, zh, en)
    const scale = column === undefined ? undefined : scales.get(column)
    return scale === undefined || ratioOf(zh!, en!) !== scale
  })
}

/** The column in which both stand, unless the heads of both name units that can be compared. */
function columnOf(context: CheckContext, zh: Placed, en: Placed): string | undefined {
  const placed: Record<Side, Placed> = {zh, en}
  const places = sides.map((side) => tablePlaces(context[side]).get(placed[side].sentence))
  if (places.some((place) => !place)) return undefined
  const [left, right] = places.map((place) => place!.unit)
  if (left && right && isOfOneSort(left, right)) return undefined
  return places.map((place) => place!.column).join(' ')
}

function ratioOf(zh: Placed, en: Placed): number {
  return Number((en.quantity.value / zh.quantity.value).toPrecision(9))
}

/** The power of ten that more than half of the ratios are. */
function scaleOf(ratios: readonly number[]): number | undefined {
  const isPower = (ratio: number) => ratio > 0 && ratio !== 1 && Number.isInteger(Math.log10(ratio))
  return ratios.find((ratio) => {
    const equal = ratios.filter((other) => other === ratio).length
    return isPower(ratio) && equal >= leastCells && equal * 2 > ratios.length
  })
}
