import type {Side} from '@duizhao/bitext'
import {concat, type LocatedText, slice} from '../located-text.ts'
import type {Leaf} from './leaves.ts'

const lineBreak = /[ \t]*(?:\r\n|\n|\r)[ \t]*/g
const fullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFE10-\uFE1F\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]/u
/** Punctuation that Chinese fonts set full width although Latin texts use the same characters. */
const ambiguous = /[“”‘’…—·]/u

/**
 * Resolves the soft line breaks of a container: between full-width characters a break is nothing, elsewhere it is
 * a space, as CSS Text 4 (segment break transformation) has it.
 *
 * @param leaves - the leaves of the container, in order
 * @param side - on the zh side, quotation marks, dashes and dots are full width
 * @returns the leaves without line breaks in their texts, but for hard breaks
 */
export function resolveSoftBreaks(leaves: readonly Leaf[], side: Side): Leaf[] {
  const text = leaves.map((leaf) => leaf.text).join('')
  let offset = 0
  return leaves.map((leaf) => {
    const base = offset
    offset += leaf.text.length
    if (leaf.node.type === 'break' || !/[\r\n]/.test(leaf.text)) return leaf
    const parts: LocatedText[] = []
    let done = 0
    for (const {0: broken, index} of leaf.text.matchAll(lineBreak)) {
      parts.push(slice(leaf, done, index))
      done = index + broken.length
      const joined = leaf.prose && isFullWidthBetween(text, base + index, base + done, side)
      const lineEnd = index + broken.search(/[\r\n]/)
      if (!joined) parts.push({text: ' ', runs: slice(leaf, lineEnd, lineEnd + 1).runs})
    }
    parts.push(slice(leaf, done, leaf.text.length))
    return {...leaf, ...concat(parts)}
  })
}

function isFullWidthBetween(text: string, start: number, end: number, side: Side): boolean {
  const before = lastCharacter(text.slice(Math.max(0, start - 2), start))
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20)
  return isFullWidth(before, side) && isFullWidth(after, side)
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? ' '
}

function isFullWidth(character: string, side: Side): boolean {
  return fullWidth.test(character) || (side === 'zh' && ambiguous.test(character))
}
