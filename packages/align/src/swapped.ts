import {countLetters} from '@duizhao/bitext'

/** Sentences that are looked at from each half; more add nothing. */
const sample = 200

/**
 * Whether two halves were given the wrong way round: the half that should be Chinese is not, the other is.
 *
 * @param zh - what should be Chinese sentences
 * @param en - what should be English ones
 * @returns true if there is more Han among the English than among the Chinese letters
 */
export function areSwapped(zh: readonly string[], en: readonly string[]): boolean {
  return hanShare(en) > hanShare(zh)
}

function hanShare(sentences: readonly string[]): number {
  const {letters, han} = countLetters(sentences.slice(0, sample).join(''))
  return letters === 0 ? 0 : han / letters
}
