import type {Bead, Evidence} from '@duizhao/bitext'
import {createLexicalScorer} from './scoring/lexical-scorer.ts'
import {alignSegments} from './search/align-segments.ts'
import type {AlignOptions} from './search/scorer.ts'
import {areSwapped} from './swapped.ts'

/**
 * Aligns two lists of sentences, flat. Lists that were given the wrong way round are aligned all the same, and their
 * beads name them as they were given.
 *
 * @param zh - Chinese sentences, in simplified or traditional characters
 * @param en - English sentences
 * @param options - lexicon, glossary, another scorer if wanted, and whether beads are explained
 * @returns beads in document order; every sentence stands in exactly one
 */
export function alignSentences(
  zh: readonly string[],
  en: readonly string[],
  {lexicon, terms = [], scorer = createLexicalScorer(), explain = false}: AlignOptions,
): Bead[] {
  if (areSwapped(zh, en)) return alignSentences(en, zh, {lexicon, terms, scorer, explain}).map(swapSides)
  const single = (sentences: readonly string[]) => sentences.map((_, index) => [index, index + 1] as const)
  const alignment = alignSegments(scorer.read({zh, en, lexicon, terms}), {
    units: {zh: single(zh), en: single(en)},
    segments: [{zh: [0, zh.length], en: [0, en.length]}],
  })
  return alignment.beads.map((bead) => ({
    zh: bead.zh,
    en: bead.en,
    row: 0,
    confidence: bead.confidence,
    evidence: explain ? alignment.explain(bead) : [],
  }))
}

function swapSides(bead: Bead): Bead {
  const evidence = bead.evidence.map(({kind, weight, zh, en}): Evidence => {
    return {kind, weight, ...(en === undefined ? {} : {zh: en}), ...(zh === undefined ? {} : {en: zh})}
  })
  return {...bead, zh: bead.en, en: bead.zh, evidence}
}
