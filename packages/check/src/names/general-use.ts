import type {Occurrence, Term} from '@duizhao/bitext'
import {loadLexicon, stemEnglish} from '@duizhao/lexicon'

/** Verbs that say no more than that something is done or is there; English has a verb for the noun after them: 达成共识, to agree. */
const lightVerb =
  '(?:进行|進行|作出|做出|给予|給予|予以|加以|达成|達成|取得|产生|產生|造成|发生|發生|受到|遭到|得到|获得|獲得|形成|开展|開展|展开|展開|实现|實現|出现|出現|面临|面臨|陷入|处于|處於)'

/** Between a verb and its noun. */
const between = '[了过過]?(?:[一几幾]?[个個种種次项項些])?(?:新|重大|初步|广泛|廣泛|基本|很大|更大)?的?'

const afterLightVerb = new RegExp(`${lightVerb}${between}$`, 'u')

/** Counts that leave open which one is meant: 不止一个, 各种. */
const afterVagueCount =
  /(?:不止一|[多各某几幾]|任何|一切|种种|種種|诸多|諸多|[别別]的|其他)[个個种種条條类類项項次方面]{0,2}$/u

/** As an adverb: 从源头上解决, to solve for good. */
const adverbial = {before: /[从從]$/u, after: /^(?:上|[层層]面|角度)/u}

/** Headwords so long are set phrases. */
const phrase = {least: 4, most: 8}

/** A Chinese word of so many glosses may have a sense beside the glossary's; of so many it has. */
const senses = {perhaps: 2, surely: 3}

/** An English word in so many glosses is an everyday one. */
const manyGlosses = 20

/**
 * Whether Chinese uses a common noun of the glossary as general Chinese does, where English is free to put it in other
 * words: within a set phrase, after a light verb, as an adverb, or, if it has several senses, after a vague count.
 *
 * @param term - the term
 * @param text - the Chinese sentence
 * @param occurrence - the term in it
 */
export function isGeneralUse(term: Term, text: string, {start, end}: Occurrence): boolean {
  if (term.type !== 'term') return false
  const lexicon = loadLexicon()
  const simplified = lexicon.toSimplified(text)
  if (!lexicon.has(simplified.slice(start, end))) return false
  const before = text.slice(0, start)
  return (
    afterLightVerb.test(before) ||
    (adverbial.before.test(before) && adverbial.after.test(text.slice(end))) ||
    (countSenses(term) >= senses.perhaps && afterVagueCount.test(before)) ||
    isInPhrase(simplified, start, end)
  )
}

/**
 * Whether a noun of the glossary is an everyday word of several senses in Chinese and an everyday word in English, so
 * that a text which never renders it may mean another sense: 窗口, window.
 *
 * @param term - the term
 */
export function isEverydayWord(term: Term): boolean {
  const {preferred} = term.en
  return (
    term.type === 'term' &&
    !preferred.includes(' ') &&
    countSenses(term) >= senses.surely &&
    loadLexicon().glossesWith(stemEnglish(preferred)) >= manyGlosses
  )
}

function countSenses({zh}: Term): number {
  const lexicon = loadLexicon()
  return lexicon.glossesOf(lexicon.toSimplified(zh.preferred)).length
}

/** Whether a longer headword of the dictionary contains a stretch. */
function isInPhrase(text: string, start: number, end: number): boolean {
  const lexicon = loadLexicon()
  for (let from = Math.max(0, end - phrase.most); from <= start; from++) {
    for (let to = Math.max(end, from + phrase.least); to <= Math.min(text.length, from + phrase.most); to++) {
      if (to - from > end - start && lexicon.has(text.slice(from, to))) return true
    }
  }
  return false
}
