import type {Side} from '@duizhao/bitext'
import {agree, type Dimension, measureOf, type Quantity} from '@duizhao/quantity'
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
  const dimension = measureOf(measured.unit ?? '')?.dimension
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
