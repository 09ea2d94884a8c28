import type {Bead} from '@duizhao/bitext'
import {alignSegments} from './align-segments.ts'
import type {AlignOptions} from './scorer.ts'

/**
 * Aligns two lists of sentences, flat.
 *
 * @param zh - Chinese sentences, in simplified or traditional characters
 * @param en - English sentences
 * @param options - lexicon, glossary, and another scorer if wanted
 * @returns beads in document order; every sentence stands in exactly one
 */
export function alignSentences(zh: readonly string[], en: readonly string[], options: AlignOptions): Bead[] {
  const whole = {zh: [0, zh.length], en: [0, en.length]} as const
  return alignSegments(zh, en, [whole], options).map(({bead}) => bead)
}
