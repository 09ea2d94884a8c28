import {Converter as fromSimplified} from 'opencc-js/cn2t'
import {Converter as fromTraditional} from 'opencc-js/t2cn'

/** A script of Chinese. */
export type Script = 'zh-Hans' | 'zh-Hant'

/** OpenCC's configurations of characters alone (`tw`, not `twp`): words keep their length, so offsets hold. */
const makers: Record<Script, () => (text: string) => string> = {
  'zh-Hans': () => fromSimplified({from: 'cn', to: 'tw'}),
  'zh-Hant': () => fromTraditional({from: 'tw', to: 'cn'}),
}

const converters = new Map<Script, (text: string) => string>()

/**
 * Converts Chinese to the other script, UTF-16 unit for UTF-16 unit.
 *
 * @param text - a sentence, or another text with its context
 * @param from - the script that it is in
 * @returns a text of the same length
 */
export function convertScript(text: string, from: Script): string {
  const convert = converters.get(from) ?? makers[from]()
  converters.set(from, convert)
  const whole = convert(text)
  if (whole.length === text.length) return whole
  // A phrase of another length is rare; then each character is converted by itself.
  return Array.from(text, (character) => {
    const converted = convert(character)
    return converted.length === character.length ? converted : character
  }).join('')
}
