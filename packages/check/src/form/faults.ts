import {type Message, positionAt, type Range, type Sentence, type Side} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Position} from 'unist'
import type {CheckContext, CheckRule} from '../context.ts'

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
          .filter(({range: [start, end]}) => !touchesOpaque(sentence, [start - 1, end]))
          .map((fault) => toMessage(rule, context, side, sentence, fault)),
      ),
    )
}

/** White space right after code sets it apart; that is the author's habit. */
function touchesOpaque({opaque}: Sentence, [start, end]: Range): boolean {
  return opaque.some(([from, to]) => start < to && from < end)
}

function toMessage(
  rule: FormRule,
  context: CheckContext,
  side: Side,
  sentence: Sentence,
  {range, text}: FormFault,
): Message {
  const {path: file} = context[side]
  const place = positionAt(sentence, range)
  const actual = sentence.text.slice(...range)
  const near = sentence.text.slice(Math.max(0, range[0] - 8), range[1] + 8)
  const verbatim = verbatimRange(place, actual, context.sources[side])
  return report(rule, {
    file,
    place,
    lang: side,
    params: {actual, expected: text, near},
    actual,
    expected: [text],
    ...(verbatim ? {fix: {range: verbatim, text}} : {}),
  })
}

/**
 * Where a stretch of a text can be replaced in the source. The text may have been joined from source that reads
 * otherwise (escapes, soft breaks): then no fix is certain.
 *
 * @param place - where the stretch stands
 * @param text - the stretch
 * @param source - the file as read
 */
export function verbatimRange({start, end}: Position, text: string, source: string): Range | undefined {
  if (start.offset === undefined || end.offset === undefined) return undefined
  return source.slice(start.offset, end.offset) === text ? [start.offset, end.offset] : undefined
}

/** The faults where a pattern matches; `mend` says what should stand for group 1, or for the whole match. */
export function faultsOf(text: string, pattern: RegExp, mend: (found: string) => string): FormFault[] {
  return [...text.matchAll(pattern)].map((match) => {
    const found = match[1] ?? match[0]
    const start = match.index + match[0].indexOf(found)
    return {range: [start, start + found.length] as const, text: mend(found)}
  })
}
