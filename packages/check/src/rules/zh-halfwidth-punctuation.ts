import {faultsOf, toFormRule} from '../form/faults.ts'

const fullwidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
}

/** After Han and before Han, white space or the end: no number, ratio or Latin word is near. */
const afterHan = /(?<=[\p{Script=Han}”’」』》）])[,;:?!](?=\s*(?:[\p{Script=Han}“‘「『《（]|$))/gu
const fullStop = /(?<=[\p{Script=Han}”’」』》）])\.(?=\s*(?:[\p{Script=Han}“‘「『《（]|$))/gu
/** Brackets around Han and beside Han. */
const opening = /(?<=\p{Script=Han})\((?=\p{Script=Han}[^()]*\p{Script=Han}\))/gu
const closing = /(?<=\p{Script=Han}\(\p{Script=Han}[^()]*\p{Script=Han})\)/gu

/** Reports half-width punctuation between Han characters. */
export const zhHalfwidthPunctuation = toFormRule('zh-halfwidth-punctuation', ['zh'], (text) =>
  [afterHan, fullStop, opening, closing].flatMap((pattern) =>
    faultsOf(text, pattern, (mark) => fullwidth[mark]!),
  ),
)
