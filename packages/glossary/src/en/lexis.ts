import {nowhere, root} from '../trie.ts'
import type {Rests} from './rests.ts'
import type {EnTrie} from './trie.ts'
import type {WordForm} from './word-form.ts'

/** What a glossary knows of single words. */
export interface Lexis {
  /** Whether a designation may begin with a word, or with its beginning where a text writes it in two. */
  mayBegin(form: WordForm): boolean
  /** What may follow a word where a text writes a word of a designation in two. */
  restsOf(form: WordForm): Rests | undefined
}

const unknown = 0
const leadsNowhere = 1
const leads = 2

/**
 * Most words of a text lead nowhere. That is looked up once a form, and remembered in a byte each, so that it stays
 * near the processor.
 *
 * @param trie - the designations
 * @param restsAfter - what may follow the first part of a word of theirs
 * @returns what is known of words
 */
export function createLexis(trie: EnTrie, restsAfter: (first: string) => Rests | undefined): Lexis {
  let states = new Uint8Array(1024)
  const rests = new Map<number, Rests>()
  const learn = (form: WordForm) => {
    const rest = restsAfter(form.lower)
    if (rest) rests.set(form.id, rest)
    return rest || trie.step(root, form.lemmaId) !== nowhere ? leads : leadsNowhere
  }
  const stateOf = (form: WordForm) => {
    if (form.id >= states.length) states = grown(states, form.id)
    if (states[form.id] === unknown) states[form.id] = learn(form)
    return states[form.id]
  }
  return {
    mayBegin: (form) => stateOf(form) === leads,
    restsOf: (form) => (stateOf(form) === leads ? rests.get(form.id) : undefined),
  }
}

function grown(states: Uint8Array, id: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(id * 2)
  larger.set(states)
  return larger
}
