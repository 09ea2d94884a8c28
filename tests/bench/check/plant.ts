import type {Side} from '@duizhao/bitext'
import type {Pair} from './corpus.ts'
import {pick} from './random.ts'

/** A text with one fault planted. */
export interface Planted {
  texts: Record<Side, string>
  /** Side and 0-based line of the fault. */
  side: Side
  line: number
  /** What was done, for the list of misses. */
  what: string
}

/** A class of faults: how to plant one, and which rules may report it. */
export interface Fault {
  name: string
  rules: string[]
  /** Plants one fault at a random place; nothing if the pair has no place for it. */
  plant(pair: Pair, random: () => number): Planted | undefined
}

/** A replacement in one line of one side. */
interface Edit {
  side: Side
  line: number
  start: number
  end: number
  text: string
}

/** Lines of running text: no front matter, code, table, directive, comment or HTML. */
export function proseLines(text: string): {line: number; text: string}[] {
  let fenced = false
  let inHead = text.startsWith('---')
  return text.split('\n').flatMap((content, line) => {
    if (inHead) {
      if (line > 0 && content === '---') inHead = false
      return []
    }
    if (/^(?:```|~~~)/.test(content)) fenced = !fenced
    const isProse = !fenced && content.trim() !== '' && !/^(?:```|~~~|\||:::|<|\[|!\[| {4})/.test(content)
    return isProse ? [{line, text: content}] : []
  })
}

/** Stretches that no fault may touch: code, URLs, link targets, footnote marks. */
export function masked(text: string): string {
  return text.replace(/`[^`]*`|\]\([^)]*\)|https?:\/\/\S+|\[\^[^\]]*\]|\\./g, (match) =>
    '\u0000'.repeat(match.length),
  )
}

export function apply(pair: Pair, {side, line, start, end, text}: Edit, what: string): Planted {
  const lines = pair.texts[side].split('\n')
  const before = lines[line]!
  lines[line] = before.slice(0, start) + text + before.slice(end)
  return {
    texts: {...pair.texts, [side]: lines.join('\n')},
    side,
    line,
    what: `${what}: ${before.slice(start, end)} → ${text} in ${before.slice(Math.max(0, start - 30), end + 30)}`,
  }
}

/** Replaces one match of a pattern somewhere on a side. */
export function replaceMatch(
  side: Side,
  pattern: RegExp,
  mend: (match: RegExpExecArray, random: () => number, pair: Pair) => string | undefined,
  isPlace: (line: string, pair: Pair, match: RegExpExecArray) => boolean = () => true,
): Fault['plant'] {
  return (pair, random) => {
    const places = proseLines(pair.texts[side]).flatMap(({line, text}) =>
      [...masked(text).matchAll(pattern)]
        .filter((match) => !match[0].includes('\u0000') && isPlace(text, pair, match as RegExpExecArray))
        .map((match) => ({line, match: match as RegExpExecArray})),
    )
    if (places.length === 0) return undefined
    const {line, match} = pick(random, places)
    const text = mend(match, random, pair)
    if (text === undefined || text === match[0]) return undefined
    return apply(
      pair,
      {side, line, start: match.index, end: match.index + match[0].length, text},
      pattern.source.slice(0, 20),
    )
  }
}

export function changeDigit(number: string, random: () => number): string {
  const digits = [...number].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
  const at = digits[0]!
  const other = pick(
    random,
    [...'123456789'].filter((digit) => digit !== number[at]),
  )
  return number.slice(0, at) + other + number.slice(at + 1)
}

export function either(...plants: Fault['plant'][]): Fault['plant'] {
  return (pair, random) => {
    const order = plants
      .map((plant) => ({plant, key: random()}))
      .toSorted((left, right) => left.key - right.key)
    for (const {plant} of order) {
      const planted = plant(pair, random)
      if (planted) return planted
    }
    return undefined
  }
}
