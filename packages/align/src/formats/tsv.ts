import type {Bead} from '@duizhao/bitext'
import {type SentenceTexts, textsOfBead} from './bead-texts.ts'

/** What a table is made of. */
export interface TsvSource extends SentenceTexts {
  beads: readonly Pick<Bead, 'zh' | 'en' | 'confidence'>[]
}

/**
 * Writes beads as tab-separated values with a heading: confidence, Chinese, English. A tab or line break within a
 * sentence becomes a space.
 *
 * @param source - sentences and beads
 * @returns a line a bead, each with a line break
 */
export function toTsv({beads, ...texts}: TsvSource): string {
  const lines = beads.map((bead) => {
    const {zh, en} = textsOfBead(texts, bead)
    return [bead.confidence.toFixed(3), clean(zh), clean(en)].join('\t')
  })
  return ['confidence\tzh\ten', ...lines].map((line) => `${line}\n`).join('')
}

function clean(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ')
}
