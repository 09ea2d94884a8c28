import {type Bead, type Message, otherSide, type Range, type Side, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {unansweredParts} from '../completeness/unanswered-parts.ts'
import type {CheckContext, CheckRule} from '../context.ts'
import {findChineseDenials, mayDenyInChinese} from '../negation/chinese.ts'
import {findEnglishDenials, mayDenyInEnglish} from '../negation/english.ts'
import {relatedSentences, spotAt} from '../places.ts'
import {isInHeading} from '../text/nodes.ts'
import {withoutCode} from '../text/plain.ts'
import {isWithin} from '../text/quoted.ts'

const findDenials: Record<Side, (text: string) => Range[]> = {zh: findChineseDenials, en: findEnglishDenials}

const mayDeny: Record<Side, (text: string) => boolean> = {zh: mayDenyInChinese, en: mayDenyInEnglish}

/** The negator and what it denies, as a message shows them. */
const shown: Record<Side, RegExp> = {
  zh: /^[^，。；：！、（）“”「」\s]{1,8}/u,
  en: /^[\w'’]+(?: [\w'’-]+){0,3}/u,
}

/**
 * Reports that one side of a bead denies something, and the other has nothing at all that could answer the negator.
 *
 * How many things a side denies is no evidence: 不难 is `easy`, and `only` may be 不过. A side without any trace of
 * denial, lack or limitation is.
 */
export const negationMismatch: CheckRule = (context) =>
  context.beads.flatMap((bead, index) => sides.flatMap((side) => find(context, bead, index, side)))

function find(context: CheckContext, bead: Bead, index: number, side: Side): Message[] {
  const other = otherSide(side)
  if (bead.zh.length === 0 || bead.en.length === 0) return []
  const textOf = (one: Side, sentence: number) => withoutCode(context[one].sentences[sentence]!)
  const denials = bead[side]
    .filter((sentence) => !isInHeading(context[side], sentence))
    .flatMap((sentence) => findDenials[side](textOf(side, sentence)).map((range) => ({sentence, range})))
    .filter(({sentence, range}) => !isReported(context, index, side, sentence, range))
  const [denial] = denials
  if (!denial) return []
  if (mayDeny[other](bead[other].map((sentence) => textOf(other, sentence)).join('\n'))) return []
  const {sentence, range} = denial
  const rest = context[side].sentences[sentence]!.text.slice(range[0])
  const text = shown[side].exec(rest)?.[0] ?? rest.slice(0, range[1] - range[0])
  return [
    report('negation-mismatch', {
      ...spotAt(context[side], sentence, range),
      link: index,
      params: {context: side, text},
      actual: text,
      related: relatedSentences(context, other, bead[other]),
    }),
  ]
}

/** Whether the denial stands in a sentence or a clause that is reported as missing on the other side. */
function isReported(
  context: CheckContext,
  bead: number,
  side: Side,
  sentence: number,
  range: Range,
): boolean {
  return unansweredParts(context).some(
    (part) =>
      part.bead === bead && part.side === side && part.sentence === sentence && isWithin(range, part.range),
  )
}
