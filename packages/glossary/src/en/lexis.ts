import {nowhere, root} from '../trie.ts'
import type {Rests} from './rests.ts'
import type {EnTrie} from './trie.ts'
import {formOfId} from './word-form.ts'

/** What a glossary knows of single words, each told by the `id` of its form. */
export interface Lexis {
  /** Whether a designation may begin with a word, or with its beginning where a text writes it in two. */
  mayBegin(formId: number): boolean
  /** What may follow a word where a text writes a word of a designation in two. */
  restsOf(formId: number): Rests | undefined
}

const unknown = 0
const leadsNowhere = 1
/** Higher states tell where the rests of a word stand. */
const leads = 2

/**
 * Most words of a text lead nowhere. That is looked up once a form, and remembered in an array of numbers, so that it
 * stays near the processor.
 *
 * @param trie - the designations
 * @param restsAfter - what may follow the first part of a word of theirs
 * @returns what is known of words
 */
export function createLexis(trie: EnTrie, restsAfter: (first: string) => Rests | undefined): Lexis {
  let states = new Int32Array(1024)
  const rests: (Rests | undefined)[] = []
  const learn = (formId: number) => {
    const form = formOfId(formId)
    const rest = restsAfter(form.lower)
    if (!rest && trie.step(root, form.lemmaId) === nowhere) return leadsNowhere
    return leads + rests.push(rest) - 1
  }
  const stateOf = (formId: number): number => {
    if (formId >= states.length) states = grown(states, formId)
    if (states[formId] === unknown) states[formId] = learn(formId)
    return states[formId]!
  }
  return {
    mayBegin: (formId) => stateOf(formId) >= leads,
    restsOf(formId) {
      const state = stateOf(formId)
      return state >= leads ? rests[state - leads] : undefined
    },
  }
}

function grown(states: Int32Array, id: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(id * 2)
  larger.set(states)
  return larger
}
