import type {Word} from '../words.ts'
import {type FormAt, isOneOf, isOneRun} from './form.ts'

const determiners = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'its', 'their'])

/** What may follow a head noun that stands alone; another noun would make it a modifier ("the model company"). */
const followers = new Set(
  `am and are as at be became becomes been but by came can comes could did do does for from gave gets gives goes got had
  has have if in into is itself knew knows learns made makes may might must nor of on or said says seemed seems shall
  should so takes than that themselves then to took was went were what when where which while who will with
  would`.split(/\s+/u),
)

/** The head of a designation after a determiner: "the model" where the text has just said "the large model". */
export const backReferenceAt: FormAt = ({words: wanted}, words, at) => {
  const isHead = wanted.length > 1 && words[at]!.form.lemma === wanted.at(-1)!.form.lemma
  return isHead && isDetermined(words, at) && standsAlone(words[at + 1]) ? at + 1 : undefined
}

function isDetermined(words: readonly Word[], at: number): boolean {
  return at > 0 && isOneOf(determiners, words[at - 1]) && isOneRun(words, at - 1, at)
}

function standsAlone(following: Word | undefined): boolean {
  return !following || !/^[\s-]$/u.test(following.gap) || isOneOf(followers, following)
}
