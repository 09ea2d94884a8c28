import {otherSide, type Range, type Side} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'

/** A name with a number in it (GPT-4, H100, v1.2.3), which the two sides number differently. */
export interface ModelFault {
  zh: ModelPlace
  en: ModelPlace
  bead: number
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
 * of them on both.
 *
 * @param context - the article
 */
export function modelFaults(context: CheckContext): ModelFault[] {
  return context.beads.flatMap((_, bead) => {
    const open = {zh: unanswered(context, bead, 'zh'), en: unanswered(context, bead, 'en')}
    return open.zh.flatMap((zh) => {
      const rivals = open.en.filter((en) => lettersOf(en.text) === lettersOf(zh.text))
      const isOnly = open.zh.filter((other) => lettersOf(other.text) === lettersOf(zh.text)).length === 1
      return isOnly && rivals.length === 1 ? {zh, en: rivals[0]!, bead} : []
    })
  })
}

/** The names of a bead's one side that the other side does not have, neither here nor in the beads beside it. */
function unanswered(context: CheckContext, bead: number, side: Side): ModelPlace[] {
  const answers = new Set(
    [bead - 1, bead, bead + 1]
      .flatMap((index) => namesIn(context, index, otherSide(side)))
      .map(({text}) => normalize(text)),
  )
  return namesIn(context, bead, side).filter(({text}) => !answers.has(normalize(text)))
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
