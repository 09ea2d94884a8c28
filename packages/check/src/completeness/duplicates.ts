import {otherSide, type Side} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import {bare} from '../text/plain.ts'

/** A sentence that stands twice on one side, though its counterpart does not. */
export interface Duplicate {
  original: number
  copy: number
}

/** Shorter sentences recur in good texts. */
const leastCharacters = {zh: 7, en: 20}

/** Right after itself, a shorter one is a slip too. */
const leastAtOnce = {zh: 4, en: 12}

/** Sentences farther apart than this repeat on purpose (refrains, tables). */
const farthest = 6

/**
 * Finds sentences that were pasted twice.
 *
 * @param context - the article
 * @param side - the side to look at
 */
export function duplicateSentences(context: CheckContext, side: Side): Duplicate[] {
  const {sentences} = context[side]
  const last = new Map<string, number>()
  const duplicates: Duplicate[] = []
  for (const {index, text, unit} of sentences) {
    const key = bare(text)
    const original = last.get(key)
    last.set(key, index)
    if (original === undefined || index - original > farthest) continue
    const isAtOnce = index - original === 1 && sentences[original]!.unit === unit
    if (key.length < (isAtOnce ? leastAtOnce : leastCharacters)[side]) continue
    if (!isRepeatedAcross(context, side, original, index)) duplicates.push({original, copy: index})
  }
  return duplicates
}

/** Share of the pairs of neighbouring characters of the shorter of two sentences that make it a repetition. */
const leastOverlap = 0.7

/** Whether both are answered by sentences of their own that repeat each other likewise, or the one within the other. */
function isRepeatedAcross(context: CheckContext, side: Side, original: number, copy: number): boolean {
  const other = otherSide(side)
  const answers = [original, copy].map((sentence) => {
    const bead = context.beads.find((candidate) => candidate[side].includes(sentence))
    return (bead?.[other] ?? []).map((index) => bare(context[other].sentences[index]!.text)).join('')
  })
  return overlapOf(answers[0]!, answers[1]!) >= leastOverlap && !shareBead(context, side, original, copy)
}

/** The overlap coefficient of two texts' character bigrams, 0 to 1. */
function overlapOf(left: string, right: string): number {
  const [first, second] = [left, right].map(
    (text) => new Set(Array.from({length: Math.max(0, text.length - 1)}, (_, at) => text.slice(at, at + 2))),
  )
  const shared = [...first!].filter((bigram) => second!.has(bigram)).length
  return shared / Math.max(1, Math.min(first!.size, second!.size))
}

function shareBead(context: CheckContext, side: Side, original: number, copy: number): boolean {
  return context.beads.some((bead) => bead[side].includes(original) && bead[side].includes(copy))
}
