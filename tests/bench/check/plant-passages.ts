import type {Side} from '@duizhao/bitext'
import type {Pair} from './corpus.ts'
import {apply, type Fault, proseLines} from './plant.ts'
import {pick} from './random.ts'

/** Sentences of a line, cut by a rule of thumb. */
function cut(text: string, side: Side): {start: number; end: number}[] {
  const pattern = side === 'zh' ? /[^。！？]+[。！？][”」』）]?/g : /.+?[.!?]["”’)]?(?= [A-Z“"]|$)/g
  return [...text.matchAll(pattern)].map(({index, 0: sentence}) => ({
    start: index + (sentence.length - sentence.trimStart().length),
    end: index + sentence.length,
  }))
}

function sentencePlaces(pair: Pair, side: Side, least: number) {
  return proseLines(pair.texts[side])
    .filter(({text}) => !/^(?:#|[-*+>] |\d+[.)] )/.test(text))
    .flatMap(({line, text}) => {
      const sentences = cut(text, side)
      if (sentences.length < least) return []
      return sentences.map((range, index) => ({line, text, index, sentences, ...range}))
    })
    .filter(({start, end}) => end - start >= (side === 'zh' ? 12 : 40))
}

/** A sentence of this many English characters a Chinese one may well answer its counterpart. */
const ratios = {least: 1.6, most: 5}

/**
 * Paragraphs that have as many sentences as the one in the same place on the other side, each about as long as its
 * counterpart should be: each answers one.
 */
function evenLines(pair: Pair, side: Side): Set<number> {
  const other = side === 'zh' ? 'en' : 'zh'
  const [own, others] = [proseLines(pair.texts[side]), proseLines(pair.texts[other])]
  if (own.length !== others.length) return new Set()
  return new Set(
    own.flatMap(({line, text}, index) =>
      areEven(cut(text, side), cut(others[index]!.text, other), side) ? [line] : [],
    ),
  )
}

type Cut = ReturnType<typeof cut>

function areEven(own: Cut, others: Cut, side: Side): boolean {
  const [zh, en] = side === 'zh' ? [own, others] : [others, own]
  return (
    zh.length === en.length &&
    zh.every((sentence, index) => {
      const ratio = (en[index]!.end - en[index]!.start) / (sentence.end - sentence.start)
      return ratio >= ratios.least && ratio <= ratios.most
    })
  )
}

export function dropSentence(side: Side): Fault['plant'] {
  return (pair, random) => {
    const even = evenLines(pair, side)
    const places = sentencePlaces(pair, side, 2).filter(({line}) => even.has(line))
    if (places.length === 0) return undefined
    const {line, start, end} = pick(random, places)
    return apply(pair, {side, line, start, end, text: ''}, 'dropped')
  }
}

export function duplicateSentence(side: Side): Fault['plant'] {
  return (pair, random) => {
    const places = sentencePlaces(pair, side, 1)
    if (places.length === 0) return undefined
    const {line, start, end, text} = pick(random, places)
    const sentence = text.slice(start, end)
    return apply(
      pair,
      {side, line, start: end, end, text: side === 'zh' ? sentence : ` ${sentence}`},
      'doubled',
    )
  }
}

export function leaveUntranslated(side: Side): Fault['plant'] {
  return (pair, random) => {
    const other = side === 'zh' ? 'en' : 'zh'
    const places = sentencePlaces(pair, side, 1)
    const source = sentencePlaces(pair, other, 1).filter(
      ({text, start, end}) => !/[`\]]/.test(text.slice(start, end)),
    )
    if (places.length === 0 || source.length === 0) return undefined
    const {line, start, end, text} = pick(random, places)
    const near = source.toSorted(
      (left, right) => Math.abs(left.line - line) - Math.abs(right.line - line),
    )[0]!
    const sentence = near.text.slice(near.start, near.end)
    const fragment = pick(random, [sentence, sentence.slice(0, Math.max(8, Math.floor(sentence.length / 2)))])
    const isWhole = fragment === sentence
    const middle = start + Math.floor((end - start) / 2)
    const boundary = text.indexOf(side === 'zh' ? '，' : ' ', middle)
    const at = boundary < 0 || boundary > end ? end : boundary
    return isWhole
      ? apply(pair, {side, line, start, end, text: fragment}, 'untranslated')
      : apply(pair, {side, line, start: at, end: at, text: ` ${fragment} `}, 'fragment')
  }
}

/** Blocks of a text as runs of lines between blank lines, after the front matter. */
function blocksOf(text: string): {start: number; end: number; text: string}[] {
  const lines = text.split('\n')
  const blocks: {start: number; end: number; text: string}[] = []
  let start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0
  for (let line = start; line <= lines.length; line++) {
    if (line < lines.length && lines[line]!.trim() !== '') continue
    if (line > start) blocks.push({start, end: line, text: lines.slice(start, line).join('\n')})
    start = line + 1
  }
  return blocks
}

export const isParagraph = (text: string, side: Side) =>
  !/^(?:#|```|~~~|:::|\||<|!\[|>|[-*+] |\d+[.)] |\[|---| {4})/.test(text) &&
  text.length > (side === 'zh' ? 40 : 120)

export const isImage = (text: string) => /^(?:!\[|:::figure)/.test(text)

export function dropBlock(side: Side, isWanted: (text: string, side: Side) => boolean): Fault['plant'] {
  return (pair, random) => {
    const places = blocksOf(pair.texts[side]).filter(({text}) => isWanted(text, side))
    if (places.length === 0) return undefined
    const {start, end, text} = pick(random, places)
    const lines = pair.texts[side].split('\n')
    lines.splice(start, end - start + 1)
    return {
      texts: {...pair.texts, [side]: lines.join('\n')},
      side,
      line: start,
      what: `dropped ${text.slice(0, 60)}`,
    }
  }
}

export function moveBlock(side: Side): Fault['plant'] {
  return (pair, random) => {
    const blocks = blocksOf(pair.texts[side])
    const places = blocks.flatMap(({text}, index) =>
      isParagraph(text, side) && index + 3 < blocks.length ? [index] : [],
    )
    if (places.length === 0) return undefined
    const from = pick(random, places)
    const order = blocks.map(({text}) => text)
    const [moved] = order.splice(from, 1)
    const to = from + 3
    order.splice(to, 0, moved!)
    const lines = pair.texts[side].split('\n')
    const head = lines.slice(0, blocks[0]!.start).join('\n')
    const text = `${head}\n${order.join('\n\n')}\n`
    const line = text.split('\n').indexOf(moved!.split('\n')[0]!, blocks[0]!.start)
    return {texts: {...pair.texts, [side]: text}, side, line, what: `moved ${moved!.slice(0, 60)}`}
  }
}

export function dropListItem(side: Side): Fault['plant'] {
  return (pair, random) => {
    const places = blocksOf(pair.texts[side]).filter(
      ({text}) =>
        (text.match(/^(?:[-*+] |\d+[.)] )/gm)?.length ?? 0) > 1 && /^(?:[-*+] |\d+[.)] )/.test(text),
    )
    if (places.length === 0) return undefined
    const {start, end} = pick(random, places)
    const lines = pair.texts[side].split('\n')
    const items = lines
      .slice(start, end)
      .flatMap((line, index) => (/^(?:[-*+] |\d+[.)] )/.test(line) ? [start + index] : []))
    const at = pick(random, items)
    const next = items.find((item) => item > at) ?? end
    const what = `dropped ${lines[at]!.slice(0, 60)}`
    lines.splice(at, next - at)
    return {texts: {...pair.texts, [side]: lines.join('\n')}, side, line: start, what}
  }
}
