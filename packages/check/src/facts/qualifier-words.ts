import type {Side} from '@duizhao/bitext'
import type {Approximation} from '@duizhao/quantity'

/** What words can say of a value. */
export type Direction = Extract<Approximation, 'about' | 'over' | 'under'>

/** Words that may stand some way before or after a value and still qualify it: 还不到排放量的二十五分之一. */
interface Words {
  before: RegExp
  after: RegExp
}

/**
 * All that says of a value what a qualifier does, in wider senses than a quantity is read with: here they only keep a
 * qualifier from being missed that is there.
 */
const words: Record<Side, Record<Direction, Words>> = {
  zh: {
    over: {
      before:
        /[超逾]|多[于達达]|至少|起[码碼]|少[说說]|最少|不止|不[下低少小][于於]?|[高大][于於]|[突冲衝]破|[过過達达破上]$|更[多高大长長远遠久]|以[上外]/,
      after:
        /^.{0,4}[多余餘]|^.{0,6}(?:以上|以外|之外|开外|開外|出[头頭]|不止|更[多高大长長远遠久])|^强|^強|^\+|^后/,
    },
    under: {
      before:
        /近|不到|不足|[不未][满滿]|未到|未及|不及|[低少小][于於]|不[^，。；]{0,2}超|[至最顶頂]多|上限|[只仅僅才][^，。；]{0,6}$|[几幾]乎|差[点點不]|以[下内內]/,
      after: /^.{0,6}(?:以下|以[内內]|之[内內]|不到|都[^，。；]{0,3}不|封[顶頂]|[为為]限)|^弱/,
    },
    about: {
      before: /[约約]|大概|差不多|上下|左右|估|大致|近|接近|[几幾]|上$|[于於].?$/,
      after: /^.{0,4}(?:左右|上下|前后|前後|[许許]|附近|[来來多余餘])/,
    },
  },
  en: {
    over: {
      before:
        /\b(?:more|over|above|exceed\w*|surpass\w*|top\w*|pass\w*|past|beyond|beaten|beat|broke\w*|break\w*|cross\w*|least|upwards?|excess|north|greater|higher|larger|longer|older|well into|outstrip\w*|not just|no (?:fewer|less)|additional)\b|>/i,
      after:
        /^(?:-?(?:odd|plus)\b|\+|[^,.;]{0,24}\b(?:or (?:more|over|above)|and (?:more|over|above)|plus|odd|later)\b|[^.;]{0,24}\bat (?:the )?least\b)/i,
    },
    under: {
      before:
        /\b(?:less|fewer|under|below|near\w*|almost|close|approach\w*|shy|short|not|n[o']t|never|up to|at most|within|limit\w*|cap\w*|maximum|lower|smaller|barely|all but|even|virtually|practically|most|inside)\b|\b(?:only|just)(?: [a-z]+){0,2} $|sub-$|</i,
      after: /^[^,.;]{0,24}\b(?:or (?:less|fewer|under|below)|at (?:the )?most|tops|maximum)\b/i,
    },
    about: {
      before:
        /\b(?:about|around|roughly|approximate\w*|some|circa|ca|estimat\w*|near\w*|almost|close|order of|something like|perhaps|say|put at|or so)\b|~|≈/i,
      after: /^(?:-?odd\b|-ish\b|[^,.;]{0,20}\b(?:or so|or thereabouts|give or take|odd)\b)/i,
    },
  },
}

/** How far from a value its qualifier may stand, in characters. */
const reach: Record<Side, {before: number; after: number}> = {
  zh: {before: 14, after: 10},
  en: {before: 48, after: 32},
}

/**
 * Whether the words around a value say that it is at least, at most or about that.
 *
 * @param side - the language
 * @param direction - what is looked for
 * @param text - the sentence, the qualifiers of its other quantities blanked out
 * @param range - where the value stands
 */
export function isQualifiedNearby(
  side: Side,
  direction: Direction,
  text: string,
  [start, end]: readonly [number, number],
): boolean {
  const {before, after} = words[side][direction]
  return (
    before.test(text.slice(Math.max(0, start - reach[side].before), start)) ||
    after.test(text.slice(end, end + reach[side].after))
  )
}

/**
 * Qualifiers that a good translation leaves out: they stress how much it is (`as many as`, `up to`, 高达), or may mean
 * another thing (`within`, the past; 过, which also tells that something is done).
 */
const dispensable =
  /^(?:up to|as (?:many|much|high) as|within|past|beyond|close to|(?:之|以)[内內]|[过過破]|[达達]|上下|estimated|估[计計].*|[约約]?折?合)(?: an?)?$/i

/** 近三年 is the last three years; over three years, in the course of them; under a three-year plan, by it. */
const ofPeriod = /^(?:[近]|over(?: an?)?|under an?)$/i

/** What takes its course, as a period does: over four rounds, over three generations. */
const course =
  /^ (?:more )?(?:rounds?|generations?|times|sessions?|seasons?|games|matches|meetings|episodes|stages|phases|nights|trips|visits|chapters|issues|courses|drinks|meals|dinners|cups|calls)\b/i

/** What shows that `over` says how long: for over 900 hours, have over 900 hours, over 900 hours of footage. */
const degree = {
  before:
    /\b(?:for|of|took|takes?|taking|after|lasted|lasts?|spent|spends?|than|with|have|has|had|having|is|was|are|were|to|by|at|well|just|little|waits?|waited) $/i,
  after: /^ (?:of|old|long|ago|later|late|older|longer)\b/i,
}

/**
 * Whether a qualifier says something that the other side should say as well.
 *
 * @param word - the qualifier
 * @param isPeriod - whether what it qualifies is a length of time
 * @param before - the text before it
 * @param after - the text after the quantity
 */
export function isIndispensable(word: string, isPeriod: boolean, before: string, after: string): boolean {
  if (dispensable.test(word)) return false
  if (!(isPeriod || course.test(after)) || !ofPeriod.test(word)) return true
  return /^over/i.test(word) && (degree.before.test(before) || degree.after.test(after))
}
