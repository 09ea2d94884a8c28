import type {Range} from '@duizhao/bitext'
import {loadScripts, type Script} from '@duizhao/lexicon'
import {Converter as fromSimplified} from 'opencc-js/cn2t'
import {Converter as fromTraditional} from 'opencc-js/t2cn'

/** A stretch of a text that is in the other script of Chinese. */
export interface OtherScript {
  range: Range
  /** What the script of the text writes. */
  text: string
  /** Whether no character of it could become another one. */
  isCertain: boolean
}

/** OpenCC's configurations of characters alone (`tw`, not `twp`), by the script to convert to; they know words. */
const makers: Record<Script, () => (text: string) => string> = {
  'zh-Hant': () => fromSimplified({from: 'cn', to: 'tw'}),
  'zh-Hans': () => fromTraditional({from: 'tw', to: 'cn'}),
}

const converters = new Map<Script, (text: string) => string>()

/** Han characters in a row, with the kana of a Japanese word that they belong to. */
const runs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * In a run of Han spelt by the kinds of its characters: from the first to the last that is foreign, if nothing between
 * them is of the text's own script, with what is doubtful beside them.
 */
const stretches = /d*f(?:[^o]*f)?d*/g

/**
 * Finds the stretches of a text that are in the other script: 缩回来 in 把手缩回来, where 回 is of both.
 *
 * @param text - a sentence
 * @param own - the script that it should be in
 */
export function findOtherScript(text: string, own: Script): OtherScript[] {
  return [...text.matchAll(runs)]
    .filter(([run]) => !kana.test(run) && isMixed(run, own))
    .flatMap(({0: run, index}) => {
      const converted = convert(run, own)
      // A phrase of another length is rare, and leaves nothing to compare character by character.
      if (converted.length !== run.length) return []
      return [...kindsOf(run, converted, own).matchAll(stretches)].map(
        ({0: kinds, index: at}): OtherScript => {
          const [start, end] = [at, at + kinds.length]
          const text = converted.slice(start, end)
          const isCertain =
            !/[cd]/.test(kinds) && (own === 'zh-Hans' || isOnlyCounterpart(run.slice(start, end), text))
          return {range: [index + start, index + end], text, isCertain}
        },
      )
    })
}

function isMixed(run: string, own: Script): boolean {
  const {scriptOf} = loadScripts()
  return Array.from(run, scriptOf).some((script) => script !== undefined && script !== own)
}

function convert(text: string, to: Script): string {
  const converter = converters.get(to) ?? makers[to]()
  converters.set(to, converter)
  return converter(text)
}

/**
 * A letter for each UTF-16 unit: own or foreign; of those that both scripts have, unchanged by the conversion, changed,
 * or changed and so rare in the own script that it is doubtful beside a foreign one (种类, 餅乾).
 */
function kindsOf(run: string, converted: string, own: Script): string {
  const {isEverydayTraditional, scriptOf, traditionalOf} = loadScripts()
  return Array.from({length: run.length}, (_, at) => {
    const character = run[at]!
    const script = scriptOf(character)
    if (script) return script === own ? 'o' : 'f'
    if (character === converted[at]) return 'u'
    const isRare = traditionalOf(character).length > 0 && !isEverydayTraditional(character)
    return own === 'zh-Hans' || isRare ? 'd' : 'c'
  }).join('')
}

function isOnlyCounterpart(simplified: string, traditional: string): boolean {
  const {scriptOf, traditionalOf} = loadScripts()
  return Array.from(simplified).every((character, at) => {
    const counterparts = traditionalOf(character)
    return (
      scriptOf(character) === undefined || (counterparts.length === 1 && counterparts[0] === traditional[at])
    )
  })
}
