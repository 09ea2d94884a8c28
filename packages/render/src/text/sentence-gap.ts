import {type Side, toText} from '@duizhao/bitext'
import type {Nodes} from 'mdast'

const latinStart = /^[\p{Script=Latin}\d]/u
const latinEnd = /[\x21-\x7e]$/

/**
 * The white space between two neighbouring nodes: none unless both are sentences; between English sentences a space,
 * between Chinese ones nothing, unless Latin meets Latin.
 *
 * @param before - the node before, if there is one
 * @param after - the node after
 * @param side - their language
 * @returns a space or nothing
 */
export function sentenceGap(before: Nodes | undefined, after: Nodes, side: Side): '' | ' ' {
  if (before?.type !== 'sentence' || after.type !== 'sentence') return ''
  if (side === 'en') return ' '
  return latinEnd.test(toText(before)) && latinStart.test(toText(after)) ? ' ' : ''
}
