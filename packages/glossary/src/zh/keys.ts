import {Converter as fromMainland} from 'opencc-js/cn2t'
import {Converter as toSimplified} from 'opencc-js/t2cn'
import type {Designation} from '../designation.ts'
import {foldText} from './fold.ts'
import {spellingsOf} from './spellings.ts'

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
    for (const text of spellingsOf(key, designation.text)) {
      const spelling = foldText(text).text
      if (spelling !== key) add(keys, spelling, designation)
    }
    const inner = /^[《〈](.+)[》〉]$/u.exec(key)?.[1]
    if (inner) add(keys, inner, designation)
  }
  return keys
}

/**
 * Adds the keys under which a text of the traditional script may have designations, since it has words of its own for
 * some things: 神经网络 is 神經網路 there, 软件 is 軟體 (OpenCC, phrases of Taiwan).
 *
 * @param keys - the keys of the designations
 * @returns those and more
 */
export function withTaiwanKeys(keys: ZhKeys): ZhKeys {
  const toTaiwan = fromMainland({from: 'cn', to: 'twp'})
  return withKeys(keys, (key) => toTaiwan(key))
}

/**
 * Adds the keys under which a text of the simplified script may have designations of a glossary that is written in the
 * traditional one: 軟體 is 软件 there.
 *
 * @param keys - the keys of the designations
 * @returns those and more
 */
export function withMainlandKeys(keys: ZhKeys): ZhKeys {
  const toMainland = toSimplified({from: 'twp', to: 'cn'})
  return withKeys(keys, (_, {text}) => toMainland(text))
}

function withKeys(keys: ZhKeys, convert: (key: string, designation: Designation) => string): ZhKeys {
  const result: ZhKeys = new Map([...keys].map(([key, designations]) => [key, [...designations]]))
  for (const [key, designations] of keys) {
    for (const designation of designations) {
      const other = foldText(convert(key, designation)).text
      if (!keys.has(other)) add(result, other, designation)
    }
  }
  return result
}

/**
 * The keys of English abbreviations and names that Chinese texts borrow as they are (AI, ChatGPT).
 *
 * @param designations - en designations
 * @returns the keys
 */
export function borrowedKeys(designations: readonly Designation[]): ZhKeys {
  const keys: ZhKeys = new Map()
  for (const designation of designations) {
    const isBorrowable = designation.status !== 'forbidden' && /^[\p{Lu}\p{N}]\S*$/u.test(designation.text)
    const key = foldText(designation.text).text
    if (isBorrowable && /\p{Lu}.*\p{Lu}/u.test(designation.text)) add(keys, key, designation)
  }
  return keys
}

/**
 * Leaves out keys that others have.
 *
 * @param keys - the keys
 * @param taken - the others
 * @returns the keys that are left
 */
export function withoutKeys(keys: ZhKeys, taken: ZhKeys): ZhKeys {
  return new Map([...keys].filter(([key]) => !taken.has(key)))
}

function add(keys: ZhKeys, key: string, designation: Designation): void {
  if (key === '') return
  const known = keys.get(key)
  if (known) known.push(designation)
  else keys.set(key, [designation])
}
