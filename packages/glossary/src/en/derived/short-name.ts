import type {Term} from '@duizhao/bitext'
import {isHan} from '../../zh/fold.ts'
import type {Word} from '../words.ts'
import {type FormAt, isOneOf} from './form.ts'

/** What a company's name is often written without. */
const legalForms = new Set([
  'ai',
  'co',
  'company',
  'corp',
  'corporation',
  'group',
  'holding',
  'inc',
  'limited',
  'ltd',
])

/** What may stand before a surname. */
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'professor',
  'president',
  'chairman',
  'minister',
  'director',
])

/**
 * A person by the surname (Tan for Tan Yinliang, Hinton for Geoffrey Hinton), a company without its legal form
 * (Zhipu for Zhipu AI). Names that go on in other ways are left alone.
 */
export const shortNameAt: FormAt = ({shortName: wanted}, words, at) => {
  const after = at + wanted.length
  const stands = wanted.every(({form}, index) => words[at + index]?.form.text === form.text)
  return stands && !continuesName(words[after]) && !precedesName(words, at) ? after : undefined
}

/**
 * The short name of a designation.
 *
 * @param term - its term
 * @param words - its words
 * @returns the words of the short name; empty if there is none
 */
export function shortNameOf(term: Term, words: readonly Word[]): readonly Word[] {
  if (words.length < 2) return []
  if (term.type === 'person') {
    const zh = term.zh.preferred
    const isChinese = zh.length <= 4 && [...zh].every(isHan)
    return [isChinese ? words[0]! : words.at(-1)!]
  }
  return term.type === 'org' && isOneOf(legalForms, words.at(-1)) ? words.slice(0, -1) : []
}

function continuesName(word: Word | undefined): boolean {
  return word !== undefined && /^[\s-]$/u.test(word.gap) && /^\p{Lu}/u.test(word.form.text)
}

function precedesName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || at === 1 || !/^[\s-]$/u.test(words[at]!.gap)) return false
  return /^\p{Lu}/u.test(before.form.text) && !isOneOf(titles, before)
}
