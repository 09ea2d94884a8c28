import type {Side} from '@duizhao/bitext'
import {capitalisedOf} from '../text/names.ts'
import {createTokenReader, type SourceTexts, type Stretches} from '../text/token-reader.ts'
import {
  createTranslator,
  makeTable,
  type TakeTranslation,
  type Translator,
} from '../translation/translation-table.ts'
import {createSupportReader} from './bead-matches.ts'
import {estimateNulls, firstNulls, isTeaching, nullKindsOf} from './null-model.ts'

/** Tells of any stretches of a text how well they explain one another, by their words alone. */
export interface SupportScorer {
  /**
   * @param stretches - what is compared, as a text of its own
   * @returns for each stretch how well all those of the other side together explain its words: the log-likelihood ratio
   *   of IBM model 1 against chance, in nats
   */
  measure(stretches: Stretches): Record<Side, number[]>
}

/**
 * Reads a text, once for all that is asked about it.
 *
 * @param texts - both halves
 * @returns what compares stretches of them
 */
export function createSupportScorer(texts: SourceTexts): SupportScorer {
  const {lexicon, terms} = texts
  const reader = createTokenReader(texts, capitalisedOf)
  const translator = rememberWords(createTranslator(reader.enKeys(), lexicon, terms))
  return {
    measure(stretches) {
      const text = reader.read(stretches)
      const table = makeTable(text, lexicon, translator)
      const kinds = nullKindsOf(text, table)
      const [zhEnd, enEnd] = [stretches.zh.length, stretches.en.length]
      const bead = {zhStart: 0, zhEnd, enStart: 0, enEnd, posterior: 1}
      const nulls = isTeaching(text, bead) ? estimateNulls(text, table, kinds, [bead]) : firstNulls(kinds)
      const support = createSupportReader(text, table)(bead)
      const measureSide = (side: Side) => {
        const {tokens, starts} = text[side]
        return stretches[side].map((_, stretch) => {
          let score = 0
          for (let at = starts[stretch]!; at < starts[stretch + 1]!; at++) {
            const free = nulls[side][tokens[at]!]!
            score += Math.log(free + (1 - free) * support[side][at]!)
          }
          return score
        })
      }
      return {zh: measureSide('zh'), en: measureSide('en')}
    },
  }
}

/** A translator that looks up a word once; what stands for a name may do so in one stretch and not in another. */
function rememberWords(translator: Translator): Translator {
  const known = new Map<string, Parameters<TakeTranslation>[]>()
  return {
    ...translator,
    translate(key, names, take) {
      if (names) return translator.translate(key, names, take)
      let translations = known.get(key)
      if (!translations) {
        const found: Parameters<TakeTranslation>[] = []
        translator.translate(key, names, (...translation) => found.push(translation))
        known.set(key, found)
        translations = found
      }
      for (const [target, share, kind] of translations) take(target, share, kind)
    },
  }
}
