import type {Designation} from '../../designation.ts'
import {formOf} from '../word-form.ts'
import {isHyphen, type Word} from '../words.ts'
import {type FormAt, standsAt} from './form.ts'

/** Stems shorter than this meet by chance. */
const shortestStem = 4

/**
 * Other inflections and derivations: "uniformly sampled" for uniform sampling, "predict" for prediction, and
 * "pretrained" and "pre-trained" for either of pre-training and pretraining.
 */
export const relatedAt: FormAt = ({designation, words: wanted, solid}, words, at) => {
  const word = words[at]!
  if (losesCapital(designation, word)) return undefined
  if (standsAt(wanted, words, at)) {
    return wanted.length > 1 || wanted[0]!.form.stem.length >= shortestStem ? at + wanted.length : undefined
  }
  if (solid !== undefined) return word.form.stem === solid ? at + 1 : undefined
  const next = words[at + 1]
  const isSplit = wanted.length === 1 && next !== undefined && isHyphen(next.gap)
  return isSplit && formOf(word.form.text + next.form.text).stem === wanted[0]!.form.stem ? at + 2 : undefined
}

/** Whether a name has become a common noun: apples are not Apple. */
function losesCapital({term, text}: Designation, word: Word): boolean {
  return term.type !== 'term' && /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(word.form.text)
}
