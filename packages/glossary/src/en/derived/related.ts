import type {FindForm} from './form.ts'
import {standsAt} from './form.ts'

/** Stems shorter than this meet by chance. */
const shortestStem = 4

/** Other inflections and derivations: "uniformly sampled" for uniform sampling, "predict" for prediction. */
export const findRelated: FindForm = ({words: wanted}, words) => {
  if (wanted.length === 1 && wanted[0]!.form.stem.length < shortestStem) return []
  return words.flatMap((_, at): [number, number][] =>
    standsAt(wanted, words, at) ? [[at, at + wanted.length]] : [],
  )
}
