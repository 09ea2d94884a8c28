import type {Side} from '@duizhao/bitext'
import {agree, type Dimension, dimensionOf, measureOf, type Quantity} from '@duizhao/quantity'
import type {CheckContext} from '../context.ts'

/** A quantity, and the units of measure that its sentence and the one before it count in. */
interface InUnits {
  quantity: Quantity
  units: readonly string[]
}

/**
 * Whether one quantity is a bare number that states the other in a unit which is not said again: `of his eight hectares
 * … another 1.3` for 20亩.
 *
 * @param left - a quantity and the units around it
 * @param right - one of the other side
 */
export function agreesInCarriedUnit(left: InUnits, right: InUnits): boolean {
  return isCarried(left, right.quantity) || isCarried(right, left.quantity)
}

function isCarried({quantity, units}: InUnits, measured: Quantity): boolean {
  if (quantity.kind !== 'number' || measured.kind !== 'measure') return false
  const dimension = dimensionOf(measured)
  return units.some(
    (unit) =>
      (unit !== measured.unit || unit === 'degree') &&
      mayState(measureOf(unit)?.dimension, dimension) &&
      agree({...quantity, kind: 'measure', unit}, measured),
  )
}

/** 每小时100公里 is a speed that is written as a length. */
function mayState(carried: Dimension | undefined, stated: Dimension | undefined): boolean {
  return carried === stated || (carried === 'speed' && stated === 'length')
}

/** A quantity, and the rates that its sentence states. */
interface BesideRates {
  quantity: Quantity
  rates: readonly Quantity[]
}

/**
 * Whether two quantities state one rate whose unit is not said again: 每斤4元，去年是3元 beside eight yuan a kilo, up from
 * six.
 *
 * @param left - a quantity and the rates beside it
 * @param right - one of the other side
 */
export function agreesInCarriedRate(left: BesideRates, right: BesideRates): boolean {
  return asRates(left).some((one) =>
    asRates(right).some((other) => one.per !== other.per && agree(one, other)),
  )
}

/** A quantity as what it says, or as a rate of the sort that those beside it are. */
function asRates({quantity, rates}: BesideRates): Quantity[] {
  if (quantity.per !== undefined) return [quantity]
  const isBare = quantity.kind === 'number'
  return rates
    .filter(({kind, unit}) => isBare || (kind === quantity.kind && unit === quantity.unit))
    .map(({kind, unit, per}) => ({...quantity, kind, ...(unit && {unit}), ...(per && {per})}))
}

/**
 * The rates that a sentence states.
 *
 * @param context - the article
 * @param side - the side of the sentence
 * @param sentence - index of the sentence
 */
export function ratesBeside(context: CheckContext, side: Side, sentence: number): Quantity[] {
  return context.quantitiesOf(side, sentence).filter(({per}) => per !== undefined)
}

/**
 * The units of measure that a sentence, and the one before it in the same block, count in.
 *
 * @param context - the article
 * @param side - the side of the sentence
 * @param sentence - index of the sentence
 */
export function unitsBefore(context: CheckContext, side: Side, sentence: number): string[] {
  const {sentences} = context[side]
  const near = [sentence - 1, sentence].filter(
    (index) => sentences[index]?.block === sentences[sentence]?.block,
  )
  return near.flatMap((index) =>
    context.quantitiesOf(side, index).flatMap(({kind, unit, text}) => {
      if (kind === 'money' && /pounds?$/i.test(text)) return ['pound']
      return kind === 'measure' && unit !== undefined ? [unit] : []
    }),
  )
}
