import type {Bead, Sentence} from '@duizhao/bitext'

/** What a table is made of. */
export interface TsvSource {
  zh: readonly Pick<Sentence, 'text'>[]
  en: readonly Pick<Sentence, 'text'>[]
  beads: readonly Pick<Bead, 'zh' | 'en' | 'confidence'>[]
}

/**
 * Writes beads as tab-separated values with a heading: confidence, Chinese, English. A tab or line break within a
 * sentence becomes a space.
 *
 * @param source - sentences and beads
 * @returns a line a bead, each with a line break
 */
export function toTsv({zh, en, beads}: TsvSource): string {
  const lines = beads.map((bead) =>
    [
      bead.confidence.toFixed(3),
      clean(bead.zh.map((sentence) => zh[sentence]!.text).join('')),
      clean(bead.en.map((sentence) => en[sentence]!.text).join(' ')),
    ].join('\t'),
  )
  return ['confidence\tzh\ten', ...lines].map((line) => `${line}\n`).join('')
}

function clean(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ')
}
