import {type FormAt, standsAt} from './form.ts'

/** Stems shorter than this meet by chance. */
const shortestStem = 4

/** Other inflections and derivations: "uniformly sampled" for uniform sampling, "predict" for prediction. */
export const relatedAt: FormAt = ({words: wanted}, words, at) => {
  if (!standsAt(wanted, words, at)) return undefined
  return wanted.length > 1 || wanted[0]!.form.stem.length >= shortestStem ? at + wanted.length : undefined
}
