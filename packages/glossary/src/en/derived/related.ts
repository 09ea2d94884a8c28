import type {Designation} from '../../designation.ts'
import {isRelated, stemOf} from '../stem.ts'
import {formOf} from '../word-form.ts'
import {isHyphen, joinable, type Word} from '../words.ts'
import {type FormAt, hasStem, standsAt} from './form.ts'

/** Stems shorter than this meet by chance. */
const shortestStem = 4

/**
 * Other inflections and derivations: "uniformly sampled" for uniform sampling, "predict" for prediction, and
 * "pretrained" and "pre-trained" for either of pre-training and pretraining, "a randomised, controlled trial".
 */
export const relatedAt: FormAt = ({designation, words: wanted, solid}, words, at) => {
  const word = words[at]!
  if (losesCapital(designation, word)) return undefined
  if (standsAt(wanted, words, at) || isListed(wanted, words, at)) {
    return wanted.length > 1 || stemOf(wanted[0]!.form.lemma).length >= shortestStem
      ? at + wanted.length
      : undefined
  }
  if (solid !== undefined) return isRelated(word.form.lemma, solid) ? at + 1 : undefined
  const next = words[at + 1]
  const isSplit = wanted.length === 1 && next !== undefined && isHyphen(next.gap)
  if (!isSplit) return undefined
  const joined = formOf(word.form.text + next.form.text).lemma
  return isRelated(joined, wanted[0]!.form.lemma) ? at + 2 : undefined
}

/** Whether adjectives before the head are parted by commas: a randomised, controlled trial. */
function isListed(wanted: readonly Word[], words: readonly Word[], at: number): boolean {
  const head = wanted.length - 1
  return wanted.every((one, index) => {
    const word = words[at + index]
    const isJoined = index === 0 || joinable(word?.gap ?? '') || (index < head && word?.gap === ', ')
    return head > 1 && isJoined && hasStem(one, word)
  })
}

/** Whether a name has become a common noun: apples are not Apple. */
function losesCapital({term, text}: Designation, word: Word): boolean {
  return term.type !== 'term' && /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(word.form.text)
}
