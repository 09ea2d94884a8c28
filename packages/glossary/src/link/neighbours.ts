import type {Bead, Term} from '@duizhao/bitext'
import type {BeadMatch} from './bead-match.ts'
import type {Pair, PlacedCandidate} from './pair.ts'

/**
 * Pairs occurrences that a bead boundary parts: the last sentence of one bead holds the only one that waits for
 * its term, the first sentence of the other bead holds the only one on the other side, and no pair of either bead
 * lies between. Then it is the boundary that is wrong, not the translation.
 *
 * @param first - a bead
 * @param second - the bead after it
 * @param matches - their matchings
 * @returns the pairs, with the bead of their zh side: 0 for the first, 1 for the second
 */
export function pairAcross(
  [first, second]: readonly [Pick<Bead, 'zh' | 'en'>, Pick<Bead, 'zh' | 'en'>],
  matches: readonly [BeadMatch, BeadMatch],
): {pair: Pair; bead: 0 | 1}[] {
  const [before, after] = matches
  const pairs: {pair: Pair; bead: 0 | 1}[] = []
  for (const [zhMatch, enMatch, bead] of [
    [before, after, 0],
    [after, before, 1],
  ] as const) {
    const zhSentence = bead === 0 ? first.zh.at(-1) : second.zh[0]
    const enSentence = bead === 0 ? second.en[0] : first.en.at(-1)
    for (const zh of zhMatch.waiting('zh')) {
      if (zh.sentence !== zhSentence) continue
      const [term, ...others] = zh.designations.map((designation) => designation.term)
      if (!term || others.length > 0) continue
      const en = onlyOne(enMatch.waiting('en'), term)
      if (!en || en.sentence !== enSentence || !onlyOne(zhMatch.waiting('zh'), term)) continue
      const isOuter = (pair: Pair) =>
        bead === 0 ? pair.zh.position < zh.position : pair.zh.position > zh.position
      const isInner = (pair: Pair) =>
        bead === 0 ? pair.en.position > en.position : pair.en.position < en.position
      if (!zhMatch.pairs.every(isOuter) || !enMatch.pairs.every(isInner)) continue
      const designations = {zh: zh.designations[0]!, en: en.designations.find((each) => each.term === term)!}
      pairs.push({pair: {zh, en, designations}, bead})
    }
  }
  return pairs
}

function onlyOne(candidates: readonly PlacedCandidate[], term: Term): PlacedCandidate | undefined {
  const own = candidates.filter(({designations}) => designations.some((each) => each.term === term))
  return own.length === 1 ? own[0] : undefined
}
