import type {Word} from '../words.ts'
import {type FormAt, hasStem, isOneOf, isOneRun, standsAt} from './form.ts'

const conjunctions = new Set(['and', 'or', 'nor', 'and/or', 'versus', 'vs', 'to', 'but'])

/** How many words may stand between what a coordination shares and what it leaves out. */
const reach = 4

/**
 * Coordination: "linear and softmax regression" holds linear regression, "vanishing or exploding gradients"
 * vanishing gradients, "light and dark soy sauce" light soy sauce, "data collection and processing" data processing,
 * "long- and short-term memory" long-term memory. Found is the part that stands there;
 * the shared word belongs to the other coordinate.
 */
export const coordinatedAt: FormAt = ({words: wanted}, words, at) => {
  if (wanted.length < 2) return undefined
  for (let cut = wanted.length - 1; cut > 0; cut--) {
    if (sharesHead(wanted.slice(0, cut), wanted.slice(cut), words, at)) return at + cut
  }
  if (isSuspended(wanted, words, at)) return at + 1
  return sharesModifier(wanted.slice(0, -1), wanted.at(-1)!, words, at) ? at + 1 : undefined
}

/** Modifier, conjunction, other modifier, head. */
function sharesHead(
  modifier: readonly Word[],
  head: readonly Word[],
  words: readonly Word[],
  at: number,
): boolean {
  const after = at + modifier.length
  if (!standsAt(modifier, words, at) || hasStem(head[0]!, words[after])) return false
  for (let next = after + 1; next <= after + reach; next++) {
    const end = next + head.length - 1
    if (words[end]?.form.lemma !== head.at(-1)!.form.lemma || !standsAt(head, words, next)) continue
    return isOneRun(words, at, end) && isCoordination(words, after, next)
  }
  return false
}

/** First word with a hyphen that hangs, conjunction, other first word, the rest. */
function isSuspended(wanted: readonly Word[], words: readonly Word[], at: number): boolean {
  const [first, ...rest] = wanted
  if (!hasStem(first!, words[at]) || !/^[-‐‑–]\s$/u.test(words[at + 1]?.gap ?? '')) return false
  for (let next = at + 2; next <= at + 1 + reach; next++) {
    if (standsAt(rest, words, next)) return isCoordination(words, at + 1, next)
  }
  return false
}

/** Modifier, other head, conjunction, head. */
function sharesModifier(modifier: readonly Word[], head: Word, words: readonly Word[], at: number): boolean {
  if (!hasStem(head, words[at]) || !isConjunction(words, at - 1)) return false
  for (let start = at - 2 - modifier.length; start >= at - modifier.length - reach && start >= 0; start--) {
    if (standsAt(modifier, words, start)) return isOneRun(words, start, at)
  }
  return false
}

function isCoordination(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isConjunction(words, at) || words[at]!.gap === '/') return true
  return false
}

function isConjunction(words: readonly Word[], at: number): boolean {
  return at >= 0 && isOneOf(conjunctions, words[at])
}
