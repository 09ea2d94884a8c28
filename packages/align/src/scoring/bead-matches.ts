import type {Side} from '@duizhao/bitext'
import type {TokenList} from '../text/token-list.ts'
import type {TokenisedText} from '../text/token-reader.ts'
import type {TranslationTable} from '../translation/translation-table.ts'

/** The units of a bead, half-open ranges. */
export interface UnitRanges {
  zhStart: number
  zhEnd: number
  enStart: number
  enEnd: number
}

/** Hands over each pair of words of a bead that may translate one another: positions, entry of the table. */
export type BeadReader = (
  bead: UnitRanges,
  take: (zhPosition: number, enPosition: number, entry: number) => void,
) => void

/**
 * @param text - the text
 * @param table - its translations
 * @returns what reads the matches of one bead after another
 */
export function createBeadReader({zh, en}: TokenisedText, table: TranslationTable): BeadReader {
  // A list for each kind of English token: its last position in the bead, and from each position the one before.
  const last = new Int32Array(en.keys.length).fill(-1)
  let before = new Int32Array(64)
  return ({zhStart, zhEnd, enStart, enEnd}, take) => {
    const [zhFirst, enFirst] = [zh.starts[zhStart]!, en.starts[enStart]!]
    const enLast = en.starts[enEnd]!
    if (enLast - enFirst > before.length) before = new Int32Array(2 * (enLast - enFirst))
    for (let at = enLast - 1; at >= enFirst; at--) {
      const token = en.tokens[at]!
      before[at - enFirst] = last[token]!
      last[token] = at - enFirst
    }
    for (let at = zhFirst; at < zh.starts[zhEnd]!; at++) {
      const token = zh.tokens[at]!
      for (let entry = table.starts[token]!; entry < table.starts[token + 1]!; entry++) {
        for (let found = last[table.targets[entry]!]!; found >= 0; found = before[found]!) {
          take(at - zhFirst, found, entry)
        }
      }
    }
    for (let at = enFirst; at < enLast; at++) last[en.tokens[at]!] = -1
  }
}

/** How well each token of a bead is explained by the other side: P(token | other side) / P(token), by its position. */
export type BeadSupport = Record<Side, Float64Array>

/**
 * @param text - the text
 * @param table - its translations
 * @returns what measures the support of one bead after another
 */
export function createSupportReader(
  text: TokenisedText,
  table: TranslationTable,
): (bead: UnitRanges) => BeadSupport {
  const readBead = createBeadReader(text, table)
  return (bead) => {
    const [zhWords, enWords] = [
      tokensOf(text.zh, bead.zhStart, bead.zhEnd).length,
      tokensOf(text.en, bead.enStart, bead.enEnd).length,
    ]
    const support = {zh: new Float64Array(zhWords), en: new Float64Array(enWords)}
    readBead(bead, (zhPosition, enPosition, entry) => {
      support.zh[zhPosition]! += table.ratios[entry]! / enWords
      support.en[enPosition]! += table.ratios[entry]! / zhWords
    })
    return support
  }
}

/**
 * @param side - one side of a text
 * @param start - its first unit
 * @param end - the unit after the last
 * @returns the tokens of these units
 */
export function tokensOf({tokens, starts}: TokenList, start: number, end: number): Int32Array {
  return tokens.subarray(starts[start], starts[end])
}
