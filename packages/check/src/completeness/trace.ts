import {otherSide, type Side, type Term, type TermLink} from '@duizhao/bitext'
import {loadLexicon, stemEnglish, wordsOf} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'

/** Words that stand in every English text. */
const particles = new Set('a an and as at by for from in into of on or the to with'.split(' '))

/** A stem in more glosses than this (down, make, point) renders nothing in particular. */
const mostGlosses = 200

/** The longest headword of the dictionary that is looked for; single characters mean too much. */
const headword = {least: 2, most: 8}

/**
 * Whether a side that lacks a term in a bead has anything there that may render a part of it: a word of one of its
 * designations (black and white, for white stones), or one that the dictionary gives for a word of them. What names
 * another term is no such thing.
 *
 * @param context - the article
 * @param term - the term
 * @param bead - index of the bead
 * @param side - the side that lacks it
 */
export function hasTrace(context: CheckContext, term: Term, bead: number, side: Side): boolean {
  const text = textBesideTerms(context, bead, side)
  const [own, others] = [side, otherSide(side)].map((one) => [term[one].preferred, ...term[one].admitted])
  if (side === 'en') {
    const wanted = new Set([...own!, ...others!].flatMap((name) => [...stemsOf(name), ...glossStemsOf(name)]))
    return stemsOf(text).some((stem) => wanted.has(stem))
  }
  const characters = new Set(own!.join(''))
  const wanted = new Set(others!.flatMap(stemsOf))
  return [...text].some((one) => characters.has(one)) || glossStemsOf(text).some((stem) => wanted.has(stem))
}

/** One side of a bead without the stretches that name terms. */
function textBesideTerms({termLinks, ...context}: CheckContext, bead: number, side: Side): string {
  const named = termLinks.flatMap((link: TermLink) => (link.bead === bead ? link[side] : []))
  return context.beads[bead]![side].map((sentence) => {
    const ranges = named
      .filter((occurrence) => occurrence.sentence === sentence)
      .toSorted((left, right) => right.start - left.start)
    return ranges.reduce(
      (text, {start, end}) => `${text.slice(0, start)}\n${text.slice(end)}`,
      context[side].sentences[sentence]!.text,
    )
  }).join('\n')
}

function stemsOf(text: string): string[] {
  return wordsOf(text)
    .map(stemEnglish)
    .filter((stem) => !particles.has(stem))
}

/** The stems by which the dictionary renders the words of a Chinese text. */
function glossStemsOf(text: string): string[] {
  const lexicon = loadLexicon()
  const simplified = lexicon.toSimplified(text)
  const stems: string[] = []
  for (let at = 0; at < simplified.length; at++) {
    const most = Math.min(headword.most, simplified.length - at)
    for (let length = headword.least; length <= most; length++) {
      for (const gloss of lexicon.glossesOf(simplified.slice(at, at + length))) stems.push(...gloss.stems)
    }
  }
  return stems.filter((stem) => lexicon.glossesWith(stem) <= mostGlosses)
}
