import {isHyphen, joinable, toWords} from '../en/words.ts'
import type {PhrasePart} from './phrases.ts'

/** Closed classes and the commonest verbs and adverbs: no term begins or ends with one. */
const stopWords = new Set(
  `a about above after again against all almost along already also although always am among an and another any are
  around as at away back be because become been before began begin behind being below between both but by came can
  cannot come could did do does doing done down during each either else enough even ever every far few first for from
  further gave get give given go goes gone got had has have having he her here hers him his how however i if in into is
  it its itself just keep kept know last least less let like made make makes making many may me might more most much
  must my near need never next no none nor not now of off often on once one only onto or other others our out over own
  part perhaps put rather s said same saw say says see seem seen she should show since so some something still such take
  taken than that the their them then there these they thing this those though through thus to together too took toward
  two under until up upon us use used uses using very want was way we well went were what when where whether which while
  who whole whom whose why will with within without would yet you your`.split(/\s+/u),
)

/**
 * Splits an English sentence into the parts of phrases.
 *
 * @param text - the sentence
 * @returns its words
 */
export function partsOfEn(text: string): PhrasePart[] {
  return toWords(text).map(({form, start, end, gap}) => ({
    key: form.lemma,
    start,
    end,
    isContent: form.text.length > 1 && /\p{L}/u.test(form.text) && !stopWords.has(form.lower),
    isModifier: false,
    isNumber: isHyphen(gap) && /^\p{N}+$/u.test(form.text),
    isJoined: joinable(gap),
  }))
}
