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
  const [own, others] = [side, otherSide(side)].map((one) => designationsOf(term, one))
  if (side === 'en') {
    const wanted = new Set([...own!, ...others!].flatMap((name) => [...stemsOf(name), ...glossStemsOf(name)]))
    return stemsOf(text).some((stem) => wanted.has(stem)) || own!.some((name) => hasKin(name, text))
  }
  const wanted = new Set(others!.flatMap(stemsOf))
  return sharesCharacter(own!, text) || glossStemsOf(text).some((stem) => wanted.has(stem))
}

/**
 * Whether the Chinese of a bead has a character of a term.
 *
 * @param context - the article
 * @param term - the term, which the Chinese lacks
 * @param bead - index of the bead
 */
export function hasCharacterOf(context: CheckContext, term: Term, bead: number): boolean {
  return sharesCharacter(designationsOf(term, 'zh'), textBesideTerms(context, bead, 'zh'))
}

function designationsOf(term: Term, side: Side): string[] {
  return [term[side].preferred, ...term[side].admitted]
}

function sharesCharacter(designations: readonly string[], text: string): boolean {
  const characters = new Set(designations.join(''))
  return [...text].some((one) => characters.has(one))
}

/** Letters of the first half of a compound, and of a word that is kin to another. */
const leastLetters = {first: 3, kin: 4}

/** What makes a noun of another word: shortage, apprenticeship. */
const suffix = /^(?:age|al|dom|er|hood|ing|ity|ment|ness|or|ry|ship)$/

/** Whether a text has the head of a compound that is written as one word, or what a noun is made of: pipe, of blowpipe. */
function hasKin(name: string, text: string): boolean {
  if (/\P{Ll}/u.test(name)) return false
  return wordsOf(text.toLowerCase()).some((found) => {
    const word = found.replace(/s$/, '')
    if (word.length < leastLetters.kin) return false
    const first = name.slice(0, -word.length)
    const isHead = name.endsWith(word) && first.length >= leastLetters.first
    return (
      (isHead && loadLexicon().glossesWith(stemEnglish(first)) > 0) ||
      (name.startsWith(word) && suffix.test(name.slice(word.length)))
    )
  })
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
