import {countLetters, type Message, type Sentence} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {ParseOptions} from '../parse-options.ts'

/** A text of fewer letters may be names and figures alone. */
const leastLetters = 200

/** Share of Han among the letters: less is no Chinese text, more no English one. */
const hanShare = {leastInChinese: 0.05, mostInEnglish: 0.6} as const

/**
 * Judges whether a half is in its language at all; halves that were given the wrong way round are not.
 *
 * @param sentences - its sentences
 * @param options - which half it is
 * @returns a message if it is in the other language
 */
export function judgeLanguage(
  sentences: readonly Pick<Sentence, 'text' | 'position'>[],
  {path: file, side}: ParseOptions,
): Message | undefined {
  const {letters, han} = countLetters(sentences.map(({text}) => text).join(''))
  if (letters < leastLetters) return undefined
  const share = han / letters
  const right = side === 'zh' ? share >= hanShare.leastInChinese : share <= hanShare.mostInEnglish
  if (right) return undefined
  return report('other-language', {file, place: sentences[0]!.position, lang: side, params: {context: side}})
}
