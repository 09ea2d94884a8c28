import {otherSide, type Range, type Side, sides} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'

/** A name with a number in it (GPT-4, H100, v1.2.3), which the two sides number differently. */
export interface ModelFault {
  zh: ModelPlace
  en: ModelPlace
  bead: number
  /** The side whose name the other side has nowhere, where the other name stands on both sides. */
  odd?: Side
}

interface ModelPlace {
  sentence: number
  range: Range
  text: string
}

/** Latin letters joined to digits, or a version: `Version 1.2.3` is v1.2.3. */
const modelName =
  /(?<![\p{Script=Latin}\d.-])(?:[A-Za-z]{1,12}-?\d+(?:\.\d+)*[A-Za-z]{0,2}|(?:[Vv]ersion |v)\d+(?:\.\d+)+)(?![\p{Script=Latin}\d-])/gu

/**
 * Finds names with numbers that differ in the number alone: GPT-4 on one side of a bead and GPT-3 on the other, neither
 * of them on both; and HER4 that stands once, where both sides have HER2.
 *
 * @param context - the article
 */
export function modelFaults(context: CheckContext): ModelFault[] {
  return context.beads.flatMap((_, bead) => {
    const open = {zh: unanswered(context, bead, 'zh'), en: unanswered(context, bead, 'en')}
    const differing = open.zh.flatMap((zh): ModelFault[] => {
      const rivals = open.en.filter((en) => lettersOf(en.text) === lettersOf(zh.text))
      const isOnly = open.zh.filter((other) => lettersOf(other.text) === lettersOf(zh.text)).length === 1
      return isOnly && rivals.length === 1 ? [{zh, en: rivals[0]!, bead}] : []
    })
    return differing.length > 0 ? differing : sides.flatMap((side) => oddOnes(context, bead, side, open))
  })
}

/** Names of one side that the other side has nowhere, a digit away from one that both sides have there. */
function oddOnes(
  context: CheckContext,
  bead: number,
  side: Side,
  open: Readonly<Record<Side, ModelPlace[]>>,
): ModelFault[] {
  const other = otherSide(side)
  return open[side].flatMap((place) => {
    const near = namesIn(context, bead, other).find(({text}) => isDigitAway(place.text, text))
    const isBoth = around(context, bead, side).some(
      ({text}) => near && normalize(text) === normalize(near.text),
    )
    if (!near || !isBoth) return []
    return side === 'zh' ? {zh: place, en: near, bead, odd: side} : {zh: near, en: place, bead, odd: side}
  })
}

function isDigitAway(left: string, right: string): boolean {
  const [first, second] = [normalize(left), normalize(right)]
  const differing = [...first].filter((character, at) => character !== second[at]).length
  return first.length === second.length && differing === 1 && lettersOf(left) === lettersOf(right)
}

/** The names of a bead's one side that the other side does not have, neither here nor in the beads beside it. */
function unanswered(context: CheckContext, bead: number, side: Side): ModelPlace[] {
  const answers = new Set(around(context, bead, otherSide(side)).map(({text}) => normalize(text)))
  return namesIn(context, bead, side).filter(({text}) => !answers.has(normalize(text)))
}

/** The names of a side in a bead and those beside it. */
function around(context: CheckContext, bead: number, side: Side): ModelPlace[] {
  return [bead - 1, bead, bead + 1].flatMap((index) => namesIn(context, index, side))
}

function namesIn(context: CheckContext, bead: number, side: Side): ModelPlace[] {
  return (context.beads[bead]?.[side] ?? []).flatMap((sentence) => {
    const {text, opaque} = context[side].sentences[sentence]!
    return [...text.matchAll(modelName)]
      .map(({index, 0: found}) => ({sentence, range: [index, index + found.length] as const, text: found}))
      .filter(({range: [start, end]}) => !opaque.some(([from, to]) => start < to && from < end))
  })
}

function normalize(name: string): string {
  return name
    .toLowerCase()
    .replace(/^version /, 'v')
    .replace(/[-\s]/g, '')
}

function lettersOf(name: string): string {
  return normalize(name).replace(/[\d.]+/, '#')
}
