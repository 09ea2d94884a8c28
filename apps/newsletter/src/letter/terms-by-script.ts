import type {Edition, Term} from '@duizhao/bitext'
import {type Script, termsInScript} from '@duizhao/render/script'
import type {Letter} from './letter.ts'

/**
 * The terms of an edition as each letter shows them: an article in the other Chinese script than the project's has its
 * glossary in its own.
 *
 * @param edition - the edition; its glossary is kept in the script of the project
 * @returns a function from a letter to the terms; each script is converted once
 */
export function termsByScript({terms, settings: {zhScript}}: Edition): (letter: Letter) => readonly Term[] {
  const converted = new Map<Script, readonly Term[]>([[zhScript, terms]])
  return ({languages}) => {
    const script = languages.find((language) => language !== 'en') ?? zhScript
    const known = converted.get(script)
    if (known) return known
    const own = termsInScript(terms, zhScript, script)
    converted.set(script, own)
    return own
  }
}
