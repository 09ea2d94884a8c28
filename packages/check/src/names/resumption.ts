import {type Occurrence, otherSide, type Side, type Term, type TermLink} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'
import {groupBy} from '../text/group-by.ts'
import {textsOf} from '../text/plain.ts'
import {findPronoun, hasPairWord, hasReference, isPointing} from './references.ts'

/** How sure it is that a side takes up a term which it does not name. */
export type Resumption = 'certain' | 'possible'

/** So many beads back a reader still knows what a word stands for. */
const recent = 3

/**
 * Whether a side that does not name a term in a bead takes it up there: by a word for what it is, by a pronoun, by the
 * former and the latter.
 *
 * @param context - the article
 * @param links - all links of the term
 * @param link - the link that lacks the side
 * @param term - the term
 * @param side - the side
 */
export function resumptionOf(
  context: CheckContext,
  links: readonly TermLink[],
  link: TermLink,
  term: Term,
  side: Side,
): Resumption | undefined {
  const {bead} = link
  const text = textOf(context, bead, side)
  const last = Math.max(
    ...links.filter((one) => one[side].length > 0 && one.bead < bead).map((one) => one.bead),
  )
  const isKnown = last >= 0
  const isRecent = bead - last <= recent
  const isCalled = hasReference(text, term, side)
  const isReplaced = findPronoun(text, term, side) >= 0
  const isPointed = isPointedAt(context, link, otherSide(side))
  if (isTakenUpThroughout(context, links, bead, term, side)) return 'certain'
  if (isCalled && term.type !== 'term' && (isKnown || isDescription(term))) return 'certain'
  // The other side takes it up, too.
  if (isPointed && (isCalled || isReplaced)) return isKnown ? 'certain' : 'possible'
  if (!isKnown) return undefined
  if (isReplaced && term.type === 'person' && !namesOtherFirst(context, bead, term, side)) return 'certain'
  if (hasPairWord(text, side) && (isRecent || lacksAnother(context, link, side))) return 'certain'
  return isRecent && (isCalled || isReplaced || isPointed) ? 'possible' : undefined
}

/** Whether an English name is no proper one, so that its last word alone may stand for it: the drug regulator. */
function isDescription({en}: Term): boolean {
  return !/\p{Lu}/u.test(en.preferred)
}

/**
 * Whether there is a pronoun in each bead from one on that names the term, or calls it what it is; none of them names
 * another of the type.
 */
function isTakenUpThroughout(
  context: CheckContext,
  links: readonly TermLink[],
  bead: number,
  term: Term,
  side: Side,
): boolean {
  const namedOn = (one: Side) =>
    new Set(links.filter((link) => link[one].length > 0).map((link) => link.bead))
  const [named, wanted] = [namedOn(side), namedOn(otherSide(side))]
  const first = Math.min(...named)
  const {row} = context.beads[bead]!
  for (let at = bead; at >= 0; at--) {
    // A name carries further than a common noun.
    if (term.type === 'term' && context.beads[at]!.row !== row) return false
    if (named.has(at)) return true
    const text = textOf(context, at, side)
    if (at < bead && wanted.has(at)) {
      if (hasPairWord(text, side)) return first < at
      if (hasReference(text, term, side) && term.type !== 'term') return first < at || isDescription(term)
    }
    const isTakenUp = findPronoun(text, term, side) >= 0 || hasPairWord(text, side)
    const isUnclear = (at === bead ? namesOtherFirst : namesOther)(context, at, term, side)
    if (!isTakenUp || isUnclear) return false
  }
  return false
}

const linksByBead = remember(({termLinks}: CheckContext) => groupBy(termLinks, ({bead}) => bead))

/** Whether the side lacks another term in the same bead: together the two. */
function lacksAnother(context: CheckContext, {bead, term}: TermLink, side: Side): boolean {
  return linksIn(context, bead).some((link) => link.term !== term && link[side].length === 0)
}

function linksIn(context: CheckContext, bead: number): readonly TermLink[] {
  return linksByBead(context).get(bead) ?? []
}

function textOf(context: CheckContext, bead: number, side: Side): string {
  return textsOf(context[side], context.beads[bead]![side]).join(' ')
}

/** Whether Chinese names a term as known: 这座水闸. */
function isPointedAt({zh}: CheckContext, link: TermLink, side: Side): boolean {
  const [occurrence] = link[side]
  if (side === 'en' || !occurrence) return false
  return isPointing(zh.sentences[occurrence.sentence]!.text.slice(0, occurrence.start))
}

/** Whether a side of a bead names another term of the type before the first pronoun: that one may be meant. */
function namesOtherFirst(context: CheckContext, bead: number, term: Term, side: Side): boolean {
  const others = namedOthers(context, bead, term, side)
  return context.beads[bead]![side].some((sentence, index, sentences) => {
    const before = sentences.slice(0, index)
    const pronounOf = (one: number) => findPronoun(context[side].sentences[one]!.text, term, side)
    if (before.some((one) => pronounOf(one) >= 0)) return false
    const at = pronounOf(sentence)
    return others.some((occurrence) => occurrence.sentence === sentence && (at < 0 || occurrence.start < at))
  })
}

function namesOther(context: CheckContext, bead: number, term: Term, side: Side): boolean {
  return namedOthers(context, bead, term, side).length > 0
}

/** Where a side of a bead names other terms of the type. */
function namedOthers(context: CheckContext, bead: number, {id, type}: Term, side: Side): Occurrence[] {
  return linksIn(context, bead).flatMap((link) =>
    link.term !== id && context.termById.get(link.term)?.type === type ? link[side] : [],
  )
}
