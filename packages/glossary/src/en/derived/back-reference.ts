import type {Word} from '../words.ts'
import {type FormAt, isOneOf, isOneRun} from './form.ts'

/** What points back to something that has been named. */
const definite = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'its', 'their'])

/** What may stand before a noun that no adjective or other noun narrows down. */
const openers = new Set(
  `a all an and any as at between both but by each every few for from her his if in into many most my no of on or our
  same several since some than to until when where which while with without your`.split(/\s+/u),
)

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

/**
 * The head of a designation with nothing that narrows it down: "some kernels" for convolutional kernels. It must be a
 * noun, as a determiner or a plural shows.
 */
export const bareHeadAt: FormAt = ({words: wanted}, words, at) => {
  const {form, gap} = words[at]!
  if (wanted.length < 2 || form.lemma !== wanted.at(-1)!.form.lemma || !standsAlone(words[at + 1]))
    return undefined
  const isOpen = at === 0 || !/^\s$/u.test(gap) || isOneOf(openers, words[at - 1]) || isDetermined(words, at)
  const isNoun = form.lower !== form.lemma || isOneOf(articles, words[at - 1]) || isDetermined(words, at)
  return isOpen && isNoun ? at + 1 : undefined
}

const articles = new Set([
  'a',
  'an',
  'any',
  'each',
  'every',
  'her',
  'his',
  'my',
  'no',
  'our',
  'same',
  'some',
  'your',
])

function isDetermined(words: readonly Word[], at: number): boolean {
  return at > 0 && isOneOf(definite, words[at - 1]) && isOneRun(words, at - 1, at)
}

function standsAlone(following: Word | undefined): boolean {
  return !following || !/^[\s-]$/u.test(following.gap) || isOneOf(followers, following)
}
