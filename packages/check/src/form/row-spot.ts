import type {Side} from '@duizhao/bitext'
import type {Node} from 'unist'
import type {CheckContext} from '../context.ts'
import type {Spot} from '../places.ts'

/** Where a node of a row stands; the row's first block of that side if there is no node or it has no position. */
export function rowSpot(context: CheckContext, side: Side, row: number, node?: Node): Spot {
  const {path: file, blocks} = context[side]
  const place = node?.position ?? blocks[context.rows[row]![side][0]!]!.position
  return {file, place, lang: side}
}
