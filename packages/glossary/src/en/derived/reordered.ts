import type {Word} from '../words.ts'
import {type FormAt, hasStem, isOneOf, isOneRun, standsAt} from './form.ts'

const prepositions = new Set(['of', 'for', 'in', 'on', 'to'])
const determiners = new Set('a an her his its my our that the their these this those your'.split(' '))

/**
 * The same words the other way round: "protection of personal information" or "protecting their personal
 * information" for personal information protection, "technology ethics" for ethics of technology, and
 * "Transformer-based models" for transformer model.
 */
export const reorderedAt: FormAt = ({words: wanted}, words, at) => {
  if (wanted.length < 2) return undefined
  const preposition = wanted.findIndex((word) => isOneOf(prepositions, word))
  if (preposition > 0)
    return compounded(wanted.slice(0, preposition), wanted.slice(preposition + 1), words, at)
  const [modifier, head] = [wanted.slice(0, -1), wanted.at(-1)!]
  return postposed(modifier, head, words, at) ?? linked(modifier, head, words, at)
}

/** Head, preposition, determiner, modifier. */
function postposed(modifier: readonly Word[], head: Word, words: readonly Word[], at: number) {
  if (!hasStem(head, words[at])) return undefined
  let next = at + 1
  if (isOneOf(prepositions, words[next])) next++
  if (isOneOf(determiners, words[next])) next++
  const after = next + modifier.length
  return standsAt(modifier, words, next) && isOneRun(words, at, after - 1) ? after : undefined
}

/** Modifier and head of a designation with a preposition, as a compound. */
function compounded(head: readonly Word[], modifier: readonly Word[], words: readonly Word[], at: number) {
  const bare = modifier.filter((word) => !isOneOf(determiners, word))
  const middle = at + bare.length
  const after = middle + head.length
  const found = standsAt(bare, words, at) && standsAt(head, words, middle) && isOneRun(words, at, after - 1)
  return bare.length > 0 && found ? after : undefined
}

/** Modifier, "-based", head. */
function linked(modifier: readonly Word[], head: Word, words: readonly Word[], at: number) {
  const link = at + modifier.length
  const isBased = words[link]?.gap === '-' && words[link].form.lower === 'based'
  if (!isBased || !standsAt(modifier, words, at) || words[link + 1]?.form.lemma !== head.form.lemma)
    return undefined
  return words[link + 1]!.gap === ' ' ? link + 2 : undefined
}
