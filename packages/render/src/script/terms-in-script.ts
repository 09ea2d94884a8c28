import type {Term} from '@duizhao/bitext'
import {convertScript, type Script} from './convert-script.ts'

/**
 * The termbase as an article in a script shows it: the glossary is kept in one script, but a designation beside a
 * text in the other would be drawn with the wrong glyphs.
 *
 * @param terms - the termbase
 * @param from - the script that it is kept in
 * @param to - the script to show
 * @returns the terms with Chinese designations and definitions in that script
 */
export function termsInScript(terms: readonly Term[], from: Script, to: Script): Term[] {
  if (from === to) return [...terms]
  const convert = (text: string) => convertScript(text, from)
  return terms.map((term) => {
    const {preferred, admitted, forbidden} = term.zh
    const zh = {
      preferred: convert(preferred),
      admitted: admitted.map(convert),
      forbidden: forbidden.map(convert),
    }
    const definition = term.definition?.zh
    return {...term, zh, ...(definition && {definition: {...term.definition, zh: convert(definition)}})}
  })
}
