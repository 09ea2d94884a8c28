import {type Message, positionAt, type Range, type Sentence, type Side} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {type Spot, spotAt} from '../places.ts'

/** A fault of form within a sentence, with its certain mending. */
export interface FormFault {
  range: Range
  /** What should stand there. */
  text: string
}

type FormRule =
  | 'zh-halfwidth-punctuation'
  | 'en-fullwidth-punctuation'
  | 'space-before-punctuation'
  | 'double-space'
  | 'zh-latin-spacing'

/**
 * Makes a rule of form: it looks at the sentences of some sides, never at code and URLs.
 *
 * @param rule - its id
 * @param checked - the sides it looks at
 * @param find - finds the faults of a sentence's text
 */
export function toFormRule(
  rule: FormRule,
  checked: readonly Side[],
  find: (text: string, side: Side, context: CheckContext) => FormFault[],
): CheckRule {
  return (context) =>
    checked.flatMap((side) =>
      context[side].sentences.flatMap((sentence) =>
        find(sentence.text, side, context)
          // White space right after code sets it apart; that is the author's habit.
          .filter(({range: [start, end]}) => !touchesOpaque(sentence, [start - 1, end]))
          .map((fault) => toMessage(rule, context, side, sentence, fault)),
      ),
    )
}

/**
 * Whether a stretch of a sentence has any code or address in it.
 *
 * @param sentence - the sentence
 * @param range - UTF-16 offsets in its text
 */
export function touchesOpaque({opaque}: Sentence, [start, end]: Range): boolean {
  return opaque.some(([from, to]) => start < to && from < end)
}

function toMessage(
  rule: FormRule,
  context: CheckContext,
  side: Side,
  sentence: Sentence,
  {range, text}: FormFault,
): Message {
  const near = sentence.text.slice(Math.max(0, range[0] - 8), range[1] + 8)
  const {fix, ...spot} = replaceAt(context, side, sentence, range, text)
  return report(rule, {...spot, params: {actual: spot.actual, expected: text, near}, ...(fix && {fix})})
}

/** What a message says of a stretch of a sentence in whose stead another should stand. */
type Replacement = Spot & Required<Pick<Message, 'actual' | 'expected'>> & Pick<Message, 'fix'>

/**
 * Describes the replacement of a stretch of a sentence. The text may have been joined from source that reads otherwise
 * (escapes, soft breaks): then no fix is certain.
 *
 * @param context - the article
 * @param side - the half
 * @param sentence - the sentence
 * @param range - UTF-16 offsets in its text
 * @param text - what should stand there
 */
export function replaceAt(
  context: CheckContext,
  side: Side,
  sentence: Sentence,
  range: Range,
  text: string,
): Replacement {
  const spot = spotAt(context[side], sentence.index, range)
  const {start, end} = positionAt(sentence, range)
  const actual = sentence.text.slice(...range)
  const described = {...spot, actual, expected: [text]}
  if (start.offset === undefined || end.offset === undefined) return described
  const isVerbatim = context.sources[side].slice(start.offset, end.offset) === actual
  return isVerbatim ? {...described, fix: {range: [start.offset, end.offset], text}} : described
}

/** The faults where a pattern matches; `mend` says what should stand for group 1, or for the whole match. */
export function faultsOf(text: string, pattern: RegExp, mend: (found: string) => string): FormFault[] {
  return [...text.matchAll(pattern)].map((match) => {
    const found = match[1] ?? match[0]
    const start = match.index + match[0].indexOf(found)
    return {range: [start, start + found.length] as const, text: mend(found)}
  })
}
