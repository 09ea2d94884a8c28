import {Converter} from 'opencc-js/cn2t'
import type {Designation} from '../designation.ts'
import {foldText} from './fold.ts'

/** What a text is searched for, folded, with the designations that it may stand for. */
export type ZhKeys = Map<string, Designation[]>

/**
 * The keys of Chinese designations. One in brackets (《人工智能法案》) is also looked for without them.
 *
 * @param designations - zh designations
 * @returns the keys
 */
export function zhKeys(designations: readonly Designation[]): ZhKeys {
  const keys: ZhKeys = new Map()
  for (const designation of designations) {
    const key = foldText(designation.text).text
    add(keys, key, designation)
    const inner = /^[《〈「『“"](.+)[》〉」』”"]$/u.exec(key)?.[1]
    if (inner) add(keys, inner, designation)
  }
  return keys
}

/**
 * The keys of Chinese designations in a text of the traditional script, which has words of its own for some things:
 * 神经网络 is 神經網路 there, 软件 is 軟體 (OpenCC, phrases of Taiwan).
 *
 * @param designations - zh designations
 * @returns the keys, those of the simplified script included
 */
export function traditionalKeys(designations: readonly Designation[]): ZhKeys {
  const keys = zhKeys(designations)
  const toTaiwan = Converter({from: 'cn', to: 'twp'})
  for (const designation of designations) {
    const key = foldText(toTaiwan(designation.text)).text
    if (!keys.has(key)) add(keys, key, designation)
  }
  return keys
}

/**
 * The keys of English abbreviations and names that Chinese texts borrow as they are (AI, ChatGPT).
 *
 * @param designations - en designations
 * @param taken - keys that Chinese designations have
 * @returns the keys that are left
 */
export function borrowedKeys(designations: readonly Designation[], taken: ZhKeys): ZhKeys {
  const keys: ZhKeys = new Map()
  for (const designation of designations) {
    const isBorrowable = designation.status !== 'forbidden' && /^[\p{Lu}\p{N}]\S*$/u.test(designation.text)
    const key = foldText(designation.text).text
    if (isBorrowable && /\p{Lu}.*\p{Lu}/u.test(designation.text) && !taken.has(key))
      add(keys, key, designation)
  }
  return keys
}

function add(keys: ZhKeys, key: string, designation: Designation): void {
  if (key === '') return
  const known = keys.get(key)
  if (known) known.push(designation)
  else keys.set(key, [designation])
}
