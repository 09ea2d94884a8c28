import {Jieba} from '@node-rs/jieba'
import {dict} from '@node-rs/jieba/dict.js'
import {foldText} from '../zh/fold.ts'
import type {PhrasePart} from './phrases.ts'

/**
 * Parts of speech that terms are made of (ICTCLAS tags): nouns and names, nominal verbs and adjectives, Latin words,
 * and what the dictionary lacks (`x`), since new terms are new words.
 */
const contentTag = /^(?:n|vn|an|eng|v$|b|j|l|i|x)/u

/** Single characters that make terms with the word after them: adjectives and nouns (大模型, 新能源, 云服务). */
const modifierTag = /^(?:a|b|j|n|vn)/u

/** Single characters that the tagger takes for nouns and that begin or end no term by themselves. */
const isWord = (word: string) => word.length > 1 || /[A-Z]/u.test(word)

let jieba: Jieba | undefined

/**
 * Splits a Chinese sentence into the parts of phrases, by jieba's words and tags.
 *
 * @param text - the sentence
 * @returns its words
 */
export function partsOfZh(text: string): PhrasePart[] {
  jieba ??= Jieba.withDict(dict)
  let at = 0
  let isJoined = false
  return jieba.tag(text, true).flatMap(({word, tag}) => {
    const [start, end] = [at, at + word.length]
    at = end
    if (!/[\p{sc=Han}\p{sc=Latin}\p{N}]/u.test(word)) {
      isJoined = false
      return []
    }
    const part = {
      key: foldText(word).text,
      start,
      end,
      isContent: contentTag.test(tag) && isWord(word),
      isModifier: word.length === 1 && modifierTag.test(tag),
      isNumber: /^[一二三四五六七八九十]{1,2}[号號]$/u.test(word),
      isJoined,
    }
    isJoined = true
    return [part]
  })
}
