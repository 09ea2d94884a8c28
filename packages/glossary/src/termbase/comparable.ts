import type {Side} from '@duizhao/bitext'
import {toWords} from '../en/words.ts'
import {foldText} from '../zh/fold.ts'

/**
 * A form of a designation in which two spellings of the same are equal: script, width, case, hyphens and
 * grammatical number do not count. Acronyms keep their case (US is not us).
 *
 * @param text - a designation
 * @param side - its side
 * @returns the key
 */
export function comparable(text: string, side: Side): string {
  if (side === 'zh') return foldText(text).text
  if (/^\p{Lu}+$/u.test(text)) return text
  return toWords(text)
    .map(({form}) => form.lemma)
    .join('')
}
