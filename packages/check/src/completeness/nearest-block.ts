import type {RelatedPlace, Side} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import {spotOfBlock, toRelated} from '../places.ts'

/** Where the counterpart of a row should stand: the last block of a side before it, else the first after it. */
export function nearestBlock({rows, ...context}: CheckContext, row: number, side: Side): RelatedPlace[] {
  const before = rows
    .slice(0, row)
    .findLast((other) => other[side].length > 0)
    ?.[side].at(-1)
  const block = before ?? rows.slice(row + 1).find((other) => other[side].length > 0)?.[side][0]
  return block === undefined ? [] : [toRelated(spotOfBlock(context[side], block))]
}
