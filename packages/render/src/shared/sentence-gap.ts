import {type Side, toText} from '@duizhao/bitext'
import type {Nodes} from 'mdast'

/**
 * What stands between two sentences of one paragraph.
 *
 * @param side - the language
 * @param before - text of the sentence before
 * @param after - text of the sentence after
 * @returns a space in English; in Chinese nothing, unless Latin meets Latin (letter, digit or ASCII punctuation)
 */
export function sentenceGap(side: Side, before: string, after: string): '' | ' ' {
  if (side === 'en') return ' '
  return isLatin(before.charCodeAt(before.length - 1)) && isLatin(after.charCodeAt(0)) ? ' ' : ''
}

function isLatin(unit: number): boolean {
  return unit >= 0x21 && unit <= 0x24f
}

/**
 * What stands between two sentences of one paragraph, by their nodes.
 *
 * @param side - the language
 * @param before - the sentence before
 * @param after - the sentence after
 * @returns see `sentenceGap`
 */
export function gapBetween(side: Side, before: Nodes, after: Nodes): '' | ' ' {
  return side === 'en' ? ' ' : sentenceGap(side, toText(before), toText(after))
}
