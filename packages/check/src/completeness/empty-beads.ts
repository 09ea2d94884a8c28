import {otherSide, type Side} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {relatedSentences, spotAt, spotOf} from '../places.ts'
import {bare, excerpt} from '../text/plain.ts'
import {duplicateSentences} from './duplicates.ts'
import {movedSentences} from './moves.ts'
import {hasRoomNearby, isAnsweredNearby} from './nearby.ts'
import {unansweredRows} from './rows.ts'
import {unansweredParts} from './unanswered-parts.ts'

/** Shorter sentences (Yes. 好吧。) are folded into their neighbours by good translators. */
const leastCharacters = {zh: 6, en: 18}

/** Below this the aligner would not bet that a sentence stands alone. */
const leastConfidence = 0.5

/**
 * Makes the rule that reports the sentences of one side that have no counterpart.
 *
 * They stand in a bead alone, or are parts of one that the rest of their side takes for itself. Sentences of a
 * whole row without counterpart are the paragraph rules', repeated ones `sentence-duplicated`'s.
 *
 * @param rule - its id
 * @param side - the side on which the sentence stands
 */
export function toEmptyBeadRule(rule: 'sentence-missing' | 'sentence-extra', side: Side): CheckRule {
  return (context) => {
    const other = otherSide(side)
    const rows = new Set(unansweredRows(context))
    const duplicates = new Set(duplicateSentences(context, side).map(({copy}) => copy))
    const moved = movedSentences(context, side)
    const isReportable = (sentence: number) =>
      !duplicates.has(sentence) && !moved.has(sentence) && isSubstantial(context, side, sentence)
    const alone = context.beads.flatMap((bead, index) => {
      const isAlone = bead[other].length === 0 && !rows.has(bead.row) && bead.confidence >= leastConfidence
      if (!isAlone || isReplaced(context, index, side)) return []
      const isMissing = (sentence: number) =>
        isReportable(sentence) && !isAnsweredNearby(context, index, side, sentence)
      return bead[side].filter(isMissing).map((sentence) =>
        report(rule, {
          ...spotOf(context[side], sentence),
          ...(hasRoomNearby(context, index, side, sentence) && {severity: 'info'}),
          link: index,
          params: {text: excerpt(context[side].sentences[sentence]!.text)},
          related: nearest(context, index, other),
        }),
      )
    })
    const parts = unansweredParts(context)
      .filter((part) => part.side === side && isReportable(part.sentence))
      .map(({bead, sentence, range, isSure}) =>
        report(rule, {
          ...spotAt(context[side], sentence, range),
          severity: isSure ? 'warning' : 'info',
          link: bead,
          params: {
            context: 'unsure',
            text: excerpt(context[side].sentences[sentence]!.text.slice(...range).trim()),
          },
          related: relatedSentences(context, other, context.beads[bead]![other]),
        }),
      )
    return [...alone, ...parts]
  }
}

/** Beside a sentence of the other side that stands alone too: the one is a free translation of the other. */
function isReplaced({beads}: CheckContext, index: number, side: Side): boolean {
  return [index - 1, index + 1].some((near) => {
    const bead = beads[near]
    return bead !== undefined && bead[side].length === 0 && bead.row === beads[index]!.row
  })
}

function isSubstantial(context: CheckContext, side: Side, sentence: number): boolean {
  return bare(context[side].sentences[sentence]!.text).length >= leastCharacters[side]
}

/** Where the counterpart should stand: after what answers the sentences before. */
function nearest(context: CheckContext, index: number, other: Side) {
  const before = context.beads.slice(0, index).findLast((bead) => bead[other].length > 0)
  const after = context.beads.slice(index + 1).find((bead) => bead[other].length > 0)
  const near = before?.row === context.beads[index]!.row ? before : (after ?? before)
  return near ? relatedSentences(context, other, near[other]) : []
}
