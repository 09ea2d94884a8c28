import type {Side, Term} from '@duizhao/bitext'
import type {Pair} from './corpus.ts'
import {apply, type Fault, masked, proseLines} from './plant.ts'
import {pick} from './random.ts'

/** Whether a stretch stands within a longer designation, which is another term's place. */
function isWithinLonger(
  terms: readonly Term[],
  side: Side,
  text: string,
  {index = 0, 0: found}: Pick<RegExpMatchArray, 'index' | 0>,
): boolean {
  const line = text.toLowerCase()
  const name = found.toLowerCase()
  return terms
    .flatMap((term) => [term[side].preferred, ...term[side].admitted])
    .map((longer) => longer.toLowerCase())
    .filter((longer) => longer.length > name.length && longer.includes(name))
    .some((longer) => {
      const from = line.lastIndexOf(longer, index)
      return from >= 0 && from + longer.length >= index + name.length
    })
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Places of glossary terms that both texts name equally often: once, or at least three times. */
function termPlaces(pair: Pair, isWanted: (term: Pair['terms'][number]) => boolean, often: boolean) {
  const zh = proseLines(pair.texts.zh)
    .map(({text}) => masked(text))
    .join('\n')
  const en = proseLines(pair.texts.en)
  return pair.terms.filter(isWanted).flatMap((term) => {
    const name = term.en.preferred
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${escapePattern(name)}(?![\\p{L}\\p{N}-])`, 'giu')
    const matches = en.flatMap(({line, text}) =>
      [...masked(text).matchAll(pattern)]
        .filter((match) => !isWithinLonger(pair.terms, 'en', text, match))
        .map((match) => ({line, text, match})),
    )
    const inChinese = [...zh.matchAll(new RegExp(escapePattern(term.zh.preferred), 'gu'))].filter(
      (match) => !isWithinLonger(pair.terms, 'zh', zh, match),
    ).length
    const isPlace = often ? matches.length >= 3 : matches.length === 1
    if (!isPlace || inChinese !== matches.length || term.zh.preferred.length < 2) return []
    return matches.map(({line, text, match}) => ({
      term,
      line,
      start: match.index,
      end: match.index + match[0].length,
      text,
    }))
  })
}

export function termFault(
  isWanted: (term: Pair['terms'][number]) => boolean,
  mend: (name: string, term: Pair['terms'][number], random: () => number, pair: Pair) => string | undefined,
  often = false,
): Fault['plant'] {
  return (pair, random) => {
    const places = termPlaces(pair, isWanted, often)
    if (places.length === 0) return undefined
    const {term, line, start, end, text} = pick(random, places)
    const mended = mend(text.slice(start, end), term, random, pair)
    return mended === undefined
      ? undefined
      : apply(pair, {side: 'en', line, start, end, text: mended}, term.id)
  }
}

export function misspell(name: string, random: () => number): string | undefined {
  const places = [...name].flatMap((character, index) =>
    index > 0 &&
    /[a-z]/.test(character) &&
    /[a-z]/.test(name[index + 1] ?? '') &&
    character !== name[index + 1]
      ? [index]
      : [],
  )
  if (places.length === 0 || name.replace(/[^a-z]/gi, '').length < 6) return undefined
  const at = pick(random, places)
  return pick(random, [
    name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
    name.slice(0, at) + name.slice(at + 1),
  ])
}

export const names = new Set(['person', 'org', 'product', 'place'])

/** No abbreviation, no part and no inflection of the other: those are no variation. */
export function isOtherWording(name: string, preferred: string): boolean {
  const [left, right] = [name.toLowerCase(), preferred.toLowerCase()]
  const isLike = (word: string, others: string) =>
    others.split(' ').some((other) => other.slice(0, 2) === word.slice(0, 2))
  return (
    !left.includes(right) &&
    !right.includes(left) &&
    !/^[A-Z]+$/.test(name) &&
    !left.split(' ').every((word) => isLike(word, right))
  )
}
