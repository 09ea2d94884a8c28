import type {Term} from '@duizhao/bitext'
import {convertScript} from '@duizhao/render/script'
import type {Root} from 'hast'
import {clearCustomDict, customPinyin, pinyin} from 'pinyin-pro'
import {byUnit} from './by-unit.ts'
import {zhTexts} from './zh-text.ts'

/**
 * Teaches the reading of names: the first character of a person is read as a surname (单 is Shàn, 曾 is Zēng).
 *
 * @param terms - the glossary
 */
export function learnNames(terms: readonly Term[]): void {
  const people = terms.filter((term) => term.type === 'person').map((term) => term.zh.preferred)
  clearCustomDict('pinyin')
  customPinyin(Object.fromEntries(people.map((name) => [name, pinyin(name, {surname: 'head'})])))
}

/**
 * The pinyin of a page: a syllable for every Han character over which it may stand, in document order.
 *
 * @param root - the page
 * @param tag - the script of its Chinese
 * @returns syllables, parted by spaces; empty where the reading is not known
 */
export function pinyinData(root: Root, tag: 'zh-Hans' | 'zh-Hant'): string {
  const texts = zhTexts(root, tag).filter((text) => text.isReadable)
  return byUnit(texts, (text) => syllables(tag === 'zh-Hant' ? convertScript(text, tag) : text))
    .flat()
    .join(' ')
}

function syllables(text: string): string[] {
  const readings = pinyin(text, {type: 'array'})
  return Array.from(text).flatMap((character, index) => {
    if (!/\p{Script=Han}/u.test(character)) return []
    const reading = readings[index]
    return reading === undefined || reading === character ? [''] : [reading]
  })
}
