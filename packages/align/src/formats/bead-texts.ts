import type {Bead, Sentence, Side} from '@duizhao/bitext'

/** Sentences of both halves of a text. */
export type SentenceTexts = Readonly<Record<Side, readonly Pick<Sentence, 'text'>[]>>

/**
 * @param texts - the sentences
 * @param bead - indexes of some of them
 * @returns the text of the bead on each side; Chinese sentences follow one another without a space
 */
export function textsOfBead({zh, en}: SentenceTexts, bead: Pick<Bead, Side>): Record<Side, string> {
  return {
    zh: bead.zh.map((sentence) => zh[sentence]!.text).join(''),
    en: bead.en.map((sentence) => en[sentence]!.text).join(' '),
  }
}
