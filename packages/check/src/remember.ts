/**
 * Makes a function that computes its answer for an article, or a half of one, only once: several rules ask the same.
 *
 * @param compute - computes the answer; it must depend on nothing else
 * @returns the same function, which remembers its answer as long as what was asked about lives
 */
export function remember<About extends object, Answer>(
  compute: (about: About) => Answer,
): (about: About) => Answer {
  const answers = new WeakMap<About, {answer: Answer}>()
  return (about) => {
    const known = answers.get(about) ?? {answer: compute(about)}
    answers.set(about, known)
    return known.answer
  }
}
