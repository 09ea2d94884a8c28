import {otherSide, type Range, type Sentence, type Side} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {relatedSentences, spotAt} from '../places.ts'
import {excerpt} from '../text/plain.ts'
import {isWithin, quotedRanges} from '../text/quoted.ts'

/** A sentence or fragment left in English within the Chinese: words in a row, some of them no names. */
const englishRun = /[A-Za-z][A-Za-z'’-]*(?:[,;:]? [A-Za-z][A-Za-z'’-]*){3,}/g

/** Fewer lower-case words than this may belong to a title or a name. */
const leastCommonWords = 3

/** Han characters in a row within the English. */
const hanRun = /\p{Script=Han}(?:[\p{Script=Han}，、。；：！？“”《》（）\d]*\p{Script=Han})?/gu

/** Reports a sentence or a fragment that was left in the other language. */
export const untranslated: CheckRule = (context) => [
  ...find(
    context,
    'zh',
    englishRun,
    (text) => (text.match(/(?<![A-Za-z'’-])[a-z]{2,}/g)?.length ?? 0) >= leastCommonWords,
  ),
  ...find(context, 'en', hanRun, () => true),
]

function find(context: CheckContext, side: Side, pattern: RegExp, counts: (run: string) => boolean) {
  return context[side].sentences.flatMap((sentence) =>
    runsOf(sentence, pattern)
      .filter((range) => counts(sentence.text.slice(...range)))
      .slice(0, 1)
      .map((range) => {
        const bead = context.beads.findIndex((candidate) => candidate[side].includes(sentence.index))
        const other = otherSide(side)
        const text = sentence.text.slice(...range)
        return report('untranslated', {
          ...spotAt(context[side], sentence.index, range),
          ...(bead < 0 ? {} : {link: bead}),
          params: {context: side, text: excerpt(text)},
          actual: text,
          related: bead < 0 ? [] : relatedSentences(context, other, context.beads[bead]![other]),
        })
      }),
  )
}

function runsOf({text, opaque}: Sentence, pattern: RegExp): Range[] {
  const excused = [...opaque, ...quotedRanges(text)]
  return [...text.matchAll(pattern)]
    .map(toRange)
    .filter((run) => !excused.some((range) => isWithin(run, range) && range[1] - range[0] < text.length))
    .filter(([start, end]) => !opaque.some(([from, to]) => start < to && from < end))
}

function toRange(match: RegExpMatchArray): Range {
  return [match.index!, match.index! + match[0].length]
}
