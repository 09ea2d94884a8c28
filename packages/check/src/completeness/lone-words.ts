import type {Document, Range, Sentence} from '@duizhao/bitext'
import {loadLexicon, stemEnglish, wordsOf} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'
import {touchesOpaque} from '../form/faults.ts'
import {rangesOf} from '../text/emphasis.ts'
import {isWithin, quotedRanges} from '../text/quoted.ts'

/** An English word that stands by itself among Chinese, as if it had been left there. */
export interface LoneWord {
  bead: number
  sentence: Sentence
  range: Range
  /** Whether the Chinese has no other English word: a text that keeps some may keep this one on purpose. */
  isSure: boolean
}

/**
 * A word in small letters that is no part of a name, a path, a formula or an English phrase; after a figure it may be a
 * unit.
 */
const word =
  /(?<![\w.\-/\\'’@#&+=$%^*<>|~]|[A-Za-z,] |\d ?)[a-z]{4,}(?![\w\-/\\'’@#&+=$%^*<>|~]|\.\w| [A-Za-z])/g

/** Any word in small letters. */
const smallWord = /(?<![A-Za-z])[a-z]{4,}/g

/** Chinese on at least one side of it. */
const hanBefore = /\p{Script=Han}[，、。；：]? ?$/u
const hanAfter = /^ ?[，、。；：]?\p{Script=Han}/u

/** What a text says of a word as a word: 译成moonlight. */
const mention = /[叫称作做成为即是念写译读拼说词字名]了? ?$/u

/** English words that Chinese uses. */
const loans = new Set(
  'blog vlog email wifi emoji logo demo cosplay freestyle offer online offline karaoke'.split(' '),
)

/** A word in fewer glosses of the dictionary is no ordinary one: sigmoid. */
const leastGlosses = 3

/**
 * Finds single English words in the Chinese: ordinary ones, which stand there once, and which the English beside them
 * has too.
 *
 * @param context - the article
 */
export function loneWords(context: CheckContext): LoneWord[] {
  const found = context.zh.sentences
    .flatMap((sentence) => wordsIn(context, sentence))
    .filter(({text}) => isOrdinary(text))
  if (found.length === 0) return []
  const counts = countLatinWords(context.zh)
  const kept = new Set(context.terms.flatMap(({zh}) => [zh.preferred, ...zh.admitted].flatMap(latinWordsOf)))
  return found
    .filter(({text}) => !kept.has(text) && counts.get(text) === 1)
    .flatMap(({sentence, range, text}) => {
      const bead = context.beads.findIndex(({zh}) => zh.includes(sentence.index))
      const answers = (context.beads[bead]?.en ?? []).flatMap((index) =>
        wordsOf(context.en.sentences[index]!.text),
      )
      const isShared = answers.some((answer) => answer.toLowerCase() === text)
      return isShared ? [{bead, sentence, range, isSure: !hasOther(context, text)}] : []
    })
}

interface Found {
  sentence: Sentence
  range: Range
  text: string
}

function wordsIn({zh}: CheckContext, sentence: Sentence): Found[] {
  const {text} = sentence
  const ranges = [...text.matchAll(word)].map(({index, 0: {length}}) => [index, index + length] as const)
  if (ranges.length === 0) return []
  const marked = [
    ...quotedRanges(text),
    ...rangesOf(zh, sentence, ['emphasis', 'strong', 'link', 'linkReference']),
  ]
  return ranges
    .filter(([start, end]) => hanBefore.test(text.slice(0, start)) || hanAfter.test(text.slice(end)))
    .filter(([start]) => !mention.test(text.slice(0, start)))
    .filter((range) => !touchesOpaque(sentence, range) && !marked.some((one) => isWithin(range, one)))
    .map((range) => ({sentence, range, text: text.slice(...range)}))
}

function isOrdinary(text: string): boolean {
  return !loans.has(text) && loadLexicon().glossesWith(stemEnglish(text)) >= leastGlosses
}

/** How often the Chinese has each Latin word, in whatever letters. */
function countLatinWords({sentences}: Document): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {text} of sentences) {
    for (const one of latinWordsOf(text)) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return counts
}

/** Whether the Chinese has another word in small letters, be it in code; a gloss in brackets is another thing. */
function hasOther({zh}: CheckContext, text: string): boolean {
  return zh.sentences.some(({text: all}) => {
    const quoted = quotedRanges(all)
    return [...all.matchAll(smallWord)].some(
      ({index, 0: one}) =>
        one !== text && !quoted.some((range) => isWithin([index, index + one.length], range)),
    )
  })
}

/** The Latin words of a Chinese text, in small letters. */
function latinWordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? []
}
