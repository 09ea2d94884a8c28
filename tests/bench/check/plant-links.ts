import {otherSide, type Side} from '@duizhao/bitext'
import type {Pair} from './corpus.ts'
import {apply, type Fault, proseLines} from './plant.ts'
import {pick} from './random.ts'

function lineMatches(pair: Pair, side: Side, pattern: RegExp) {
  return proseLines(pair.texts[side]).flatMap(({line, text}) => {
    const code = [...text.matchAll(/`[^`]*`/g)].map(({index, 0: run}) => [index, index + run.length] as const)
    return [...text.matchAll(pattern)]
      .filter(({index}) => !code.some(([start, end]) => start <= index && index < end))
      .map((match) => ({line, match}))
  })
}

/** A link that the other side lacks anyhow cannot be missed. */
function isShared(pair: Pair, side: Side, target: string): boolean {
  return pair.texts[otherSide(side)].includes(target.replace(/(?:zh|en)\.md$/, ''))
}

export function dropLink(side: Side): Fault['plant'] {
  return (pair, random) => {
    const places = lineMatches(pair, side, /(?<!!)\[([^\]^]+)\]\(((?:https?:|\.\.)[^)]*)\)/g).filter(
      ({match}) => isShared(pair, side, match[2]!),
    )
    if (places.length === 0) return undefined
    const {line, match} = pick(random, places)
    return apply(
      pair,
      {side, line, start: match.index, end: match.index + match[0].length, text: match[1]!},
      'unlinked',
    )
  }
}

export function changeLink(side: Side): Fault['plant'] {
  return (pair, random) => {
    const places = lineMatches(pair, side, /(?<=\]\(https?:\/\/[^)\s]*\/)[a-z][^)\s/]*(?=\))/g).filter(
      ({match}) => isShared(pair, side, match[0]),
    )
    if (places.length === 0) return undefined
    const {line, match} = pick(random, places)
    return apply(
      pair,
      {side, line, start: match.index, end: match.index + match[0].length, text: `${match[0]}x`},
      'relinked',
    )
  }
}

export function dropFootnote(side: Side): Fault['plant'] {
  return (pair, random) => {
    const places = lineMatches(pair, side, /(?<=.)\[\^[^\]]+\](?!:)/g)
    if (places.length === 0) return undefined
    const {line, match} = pick(random, places)
    return apply(
      pair,
      {side, line, start: match.index, end: match.index + match[0].length, text: ''},
      'dropped',
    )
  }
}
