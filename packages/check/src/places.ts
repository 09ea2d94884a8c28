import {
  type Document,
  type Message,
  positionAt,
  type Range,
  type RelatedPlace,
  type Side,
} from '@duizhao/bitext'
import type {CheckContext} from './context.ts'

/** Where a message points: the file, the place and the side. */
export type Spot = Pick<Message, 'file' | 'place'> & {lang: Side}

/** The spot of a stretch of a sentence. */
export function spotAt(document: Document, sentence: number, range: Range): Spot {
  const {path: file, side: lang} = document
  return {file, place: positionAt(document.sentences[sentence]!, range), lang}
}

/** The spot of a whole sentence. */
export function spotOf({path: file, side: lang, sentences}: Document, sentence: number): Spot {
  return {file, place: sentences[sentence]!.position, lang}
}

/** The spot of a top-level block. */
export function spotOfBlock({path: file, side: lang, blocks}: Document, block: number): Spot {
  return {file, place: blocks[block]!.position, lang}
}

/** A spot as the other place of a message. */
export function toRelated({file, place}: Spot): RelatedPlace {
  return {file, place}
}

/** Where the sentences of a bead's one side stand, as the other place of a message; nothing if it has none. */
export function relatedSentences(
  context: CheckContext,
  side: Side,
  sentences: readonly number[],
): RelatedPlace[] {
  const document = context[side]
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (first === undefined || last === undefined) return []
  const place = {
    start: document.sentences[first]!.position.start,
    end: document.sentences[last]!.position.end,
  }
  return [{file: document.path, place}]
}

/** The line of a key in the front matter; the first line if it is not there, or written in an unusual way. */
export function spotOfKey(context: CheckContext, side: Side, key: string): Spot {
  const lines = context.sources[side].split('\n')
  const line = Math.max(
    0,
    lines.findIndex((text) => text.startsWith(`${key}:`)),
  )
  const place = {start: {line: line + 1, column: 1}, end: {line: line + 1, column: lines[line]!.length + 1}}
  return {file: context[side].path, place, lang: side}
}
