import type {Article, Bead, Sentence} from '@duizhao/bitext'

/** Several bitexts as one. */
export interface JoinedBitext {
  zh: Sentence[]
  en: Sentence[]
  beads: Bead[]
}

/**
 * Joins the bitexts of articles, so that the beads' indexes count through all of them.
 *
 * @param articles - the articles
 * @returns their sentences and beads, in order
 */
export function joinBitexts(articles: readonly Pick<Article, 'zh' | 'en' | 'beads'>[]): JoinedBitext {
  const joined: JoinedBitext = {zh: [], en: [], beads: []}
  for (const {zh, en, beads} of articles) {
    const [zhStart, enStart] = [joined.zh.length, joined.en.length]
    for (const bead of beads) {
      joined.beads.push({
        ...bead,
        zh: bead.zh.map((index) => index + zhStart),
        en: bead.en.map((index) => index + enStart),
      })
    }
    joined.zh.push(...zh.sentences)
    joined.en.push(...en.sentences)
  }
  return joined
}
