import {type Side, sides, type Term} from '@duizhao/bitext'

/** The terms of one side of a text. */
export interface SideMentions {
  /** Ids of the terms mentioned so far, in the order of their first mention. */
  readonly mentioned: Set<string>
  /** Ids of the terms that the glossary explains in this language. */
  readonly explained: ReadonlySet<string>
}

/** The terms of a text, by side. */
export type Mentions = Readonly<Record<Side, SideMentions>>

const explained = new WeakMap<readonly Term[], Record<Side, ReadonlySet<string>>>()

/**
 * Starts to note which terms a text mentions.
 *
 * @param terms - the edition's
 * @returns mentions, none yet
 */
export function createMentions(terms: readonly Term[]): Mentions {
  const {zh, en} = explainedIn(terms)
  return {zh: {mentioned: new Set(), explained: zh}, en: {mentioned: new Set(), explained: en}}
}

function explainedIn(terms: readonly Term[]): Record<Side, ReadonlySet<string>> {
  const known = explained.get(terms)
  if (known) return known
  const [zh, en] = sides.map(
    (side) => new Set(terms.filter((term) => term.definition?.[side]).map((term) => term.id)),
  )
  const made = {zh: zh!, en: en!}
  explained.set(terms, made)
  return made
}
