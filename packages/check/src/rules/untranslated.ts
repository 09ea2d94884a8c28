import {type Document, type Message, otherSide, type Range, type Sentence, type Side} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {loneWords} from '../completeness/lone-words.ts'
import type {CheckContext, CheckRule} from '../context.ts'
import {touchesOpaque} from '../form/faults.ts'
import {relatedSentences, spotAt} from '../places.ts'
import {emphasisedRanges} from '../text/emphasis.ts'
import {excerpt, textsOf} from '../text/plain.ts'
import {isWithin, quotedRanges} from '../text/quoted.ts'

/** Words in a row, left in English within the Chinese. */
const englishRun = /[A-Za-z][A-Za-z'’-]*(?:[,;:]? [A-Za-z][A-Za-z'’-]*){2,}/g

const commonWord = /(?<![A-Za-z'’-])(?:a|[a-z]{2,})(?![A-Za-z])/g

/** Fewer lower-case words than this may belong to a title or a name. */
const leastCommonWords = 3

/** Miles per hour, parts per million. */
const unit = /^[a-z]+ per [a-z]+$/

/** Han characters in a row within the English. */
const hanRun = /\p{Script=Han}(?:[\p{Script=Han}，、。；：！？“”《》（）\d]*\p{Script=Han})?/gu

/** A title or a word in italics is in one language; a caption in italics, of which a part was left, is in both. */
const letters: Record<Side, RegExp> = {zh: /\p{Script=Han}/u, en: /[A-Za-z]/}

/** Chinese in quotation marks, in which English may have been left; a gloss in brackets is another thing. */
const chineseSpeech = /^[“"‘「『].*\p{Script=Han}/su

/** Verbs of saying, in the forms that newspapers use. */
const verb = '(?:say|said|ask|add|recall|explain|repl|shout|whisper|joke|insist)(?:s|ed|ies|ied)?'

/** How speech goes on after a quotation mark that closes, or what leads to one that opens. */
const attributed = {
  after: new RegExp(
    `^\\s?(?:[^，。；\\s]{0,6}[说說道问問喊答]|${verb}\\b|(?:he|she|they|I|we|(?:the|an?|his|her|my|one) [\\p{L}-]+(?: \\p{Ll}+)?|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*) ${verb}\\b)`,
    'u',
  ),
  before: new RegExp(`(?:[说說道问問喊答写寫][：，:,]?|\\b${verb},?) ?$`, 'u'),
}

/** Reports a sentence or a fragment that was left in the other language. */
export const untranslated: CheckRule = (context) => [
  ...find(context, 'zh', englishRun, isEnglish),
  ...find(context, 'en', hanRun, () => true),
  ...loneWords(context).map(({bead, sentence, range, isSure}) => ({
    ...toMessage(context, context.zh, sentence, range, bead, context.beads[bead]!.en),
    ...(isSure ? {} : {severity: 'info' as const}),
  })),
]

/** A sentence that is the same on both sides needs fewer words. */
function isEnglish(run: string, isCopied: boolean): boolean {
  const words = run.match(commonWord)?.length ?? 0
  return words >= (isCopied ? leastCommonWords - 1 : leastCommonWords) && !unit.test(run)
}

function find(
  context: CheckContext,
  side: Side,
  pattern: RegExp,
  counts: (run: string, isCopied: boolean) => boolean,
): Message[] {
  const document = context[side]
  return document.sentences.flatMap((sentence) => {
    const found = runsOf(document, sentence, pattern)
    if (found.length === 0) return []
    const link = context.beads.findIndex((bead) => bead[side].includes(sentence.index))
    const answers = context.beads[link]?.[otherSide(side)] ?? []
    const others = textsOf(context[otherSide(side)], answers)
    const isCopied = ([start, end]: Range) =>
      /[.!?]/u.test(sentence.text[end] ?? '') &&
      others.some((other) => other.includes(sentence.text.slice(start, end + 1)))
    const runs = found.filter((range) => counts(sentence.text.slice(...range), isCopied(range)))
    if (runs.length === 0) return []
    const run = runs.find(
      (range) => side === 'en' || !isItalicInEnglish(context, answers, sentence.text.slice(...range)),
    )
    return run ? [toMessage(context, document, sentence, run, link, answers)] : []
  })
}

function toMessage(
  context: CheckContext,
  document: Document,
  sentence: Sentence,
  run: Range,
  link: number,
  answers: readonly number[],
): Message {
  const {side} = document
  const text = sentence.text.slice(...run)
  return report('untranslated', {
    ...spotAt(document, sentence.index, run),
    ...(link < 0 ? {} : {link}),
    params: {context: side, text: excerpt(text)},
    actual: text,
    related: relatedSentences(context, otherSide(side), answers),
  })
}

/** The runs of a sentence that are no code and not marked as a quotation, a title or a gloss. */
function runsOf(document: Document, sentence: Sentence, pattern: RegExp): Range[] {
  const {text} = sentence
  const runs = [...text.matchAll(pattern)].map(({index, 0: {length}}) => [index, index + length] as const)
  if (runs.length === 0) return []
  const isSpeech = (quotation: string) => document.side === 'zh' && chineseSpeech.test(quotation)
  const isMixed = (words: string) => letters[document.side].test(words)
  const marked = [
    ...quotedRanges(text).filter((range) => !isSpeech(text.slice(...range)) && !isAttributed(text, range)),
    ...emphasisedRanges(document, sentence).filter((range) => !isMixed(text.slice(...range))),
  ].filter(([start, end]) => end - start < text.length)
  return runs
    .filter((run) => !marked.some((range) => isWithin(run, range)))
    .filter((run) => !touchesOpaque(sentence, run))
}

/**
 * Whether a quotation is what somebody says, of whom the sentence tells: “Then we go down,” she said. A foreign phrase has
 * no punctuation at its end.
 */
function isAttributed(text: string, [start, end]: Range): boolean {
  const hasEnd = /[,.!?，。！？][”"’」』]?$/u.test(text.slice(start, end))
  return hasEnd && (attributed.after.test(text.slice(end)) || attributed.before.test(text.slice(0, start)))
}

/** Whether the English sets the same words in italics, and so as a title or a phrase that is foreign to both. */
function isItalicInEnglish({en}: CheckContext, answers: readonly number[], words: string): boolean {
  return answers.some((index) => {
    const sentence = en.sentences[index]!
    return emphasisedRanges(en, sentence).some((range) => sentence.text.slice(...range) === words)
  })
}
