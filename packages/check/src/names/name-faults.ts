import {otherSide, type Range, type Side, type Term, type TermLink} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'
import {hiddenLinks} from './hidden-links.ts'
import {findChineseMisspelling, findHomophone, findMisspelling} from './near-miss.ts'

/** A name of the glossary that one side misspells, or gives to another. */
export interface NameFault {
  kind: 'misspelt' | 'swapped'
  bead: number
  /** The side where the fault is. */
  side: Side
  sentence: number
  range: Range
  found: string
  expected: Term
  /** The links that this fault explains, so that no other rule reports them. */
  links: TermLink[]
  /** The link with the right name on the other side. */
  source: TermLink
}

/**
 * Explains names that lack a counterpart: by a misspelling, or by another name in their place.
 *
 * @param context - the article
 */
export const nameFaults = remember((context: CheckContext): NameFault[] => [
  ...context.termLinks.flatMap((link) => explain(context, link) ?? []),
  ...hiddenLinks(context).flatMap((link) => explainHidden(context, link) ?? []),
])

function explain(context: CheckContext, link: TermLink): NameFault | undefined {
  const term = context.termById.get(link.term)
  if (!term) return undefined
  // A misspelt long name may be linked by its intact part: Cuncil of the European Union.
  if (link.status === 'linked' && term.type !== 'term') return partial(context, link, term)
  const side = link.status === 'missing-en' ? 'en' : link.status === 'missing-zh' ? 'zh' : undefined
  if (!side) return undefined
  return (
    misspelling(context, link, term, side) ??
    (term.type === 'term' ? undefined : swap(context, link, term, side))
  )
}

/** A name that a part of it hides may be misspelt, or shortened: only the former is a fault. */
function explainHidden(context: CheckContext, link: TermLink): NameFault | undefined {
  const term = context.termById.get(link.term)
  return term && misspelling(context, link, term, link.status === 'missing-en' ? 'en' : 'zh')
}

function partial(context: CheckContext, link: TermLink, term: Term): NameFault | undefined {
  return (
    partialChinese(context, link, term) ??
    homophone(context, link, term) ??
    partialEnglish(context, link, term)
  )
}

/** 陆漫 beside an English name that the linker has paired with a 陆曼 nearby. */
function homophone({zh, beads}: CheckContext, link: TermLink, term: Term): NameFault | undefined {
  if (term.type !== 'person') return undefined
  const named = new Set(link.en.map(({sentence}) => sentence))
  const sentences = beads
    .filter(({en}) => en.some((sentence) => named.has(sentence)))
    .flatMap((bead) => bead.zh)
  for (const sentence of sentences) {
    const {text} = zh.sentences[sentence]!
    const range = findHomophone(text, term.zh.preferred, loadLexicon())
    if (range) return toMisspelling(link, term, {side: 'zh', sentence, range, found: text.slice(...range)})
  }
  return undefined
}

function toMisspelling(
  link: TermLink,
  expected: Term,
  fault: Pick<NameFault, 'side' | 'sentence' | 'range' | 'found'>,
): NameFault {
  return {kind: 'misspelt', bead: link.bead, ...fault, expected, links: [link], source: link}
}

/** 沈书横 is linked by its surname, where the glossary has 沈书衡 and 沈: a name as long, with one character wrong. */
function partialChinese(context: CheckContext, link: TermLink, term: Term): NameFault | undefined {
  const [occurrence] = link.zh
  if (!occurrence || term.type !== 'person') return undefined
  const {sentence, start, text: found} = occurrence
  const {text} = context.zh.sentences[sentence]!
  const long = [term.zh.preferred, ...term.zh.admitted].find(
    (name) => name.length > found.length && name.startsWith(found) && name.length >= shortestFullName,
  )
  if (!long) return undefined
  const range = findChineseMisspelling(text.slice(start, start + long.length), long)
  if (!range) return undefined
  const [from, to] = [start + range[0], start + range[1]]
  return toMisspelling(link, term, {side: 'zh', sentence, range: [from, to], found: text.slice(from, to)})
}

/** Two characters, one of them wrong, may be anything. */
const shortestFullName = 3

function partialEnglish(context: CheckContext, link: TermLink, term: Term): NameFault | undefined {
  const {preferred, admitted} = term.en
  const found = link.en[0]?.text.toLowerCase() ?? ''
  const long = [preferred, ...admitted].filter(
    (name) => name.toLowerCase().includes(found) && name.length > found.length,
  )
  return misspelling(
    context,
    {...link, en: []},
    {...term, en: {...term.en, preferred: long[0] ?? '', admitted: long}},
    'en',
  )
}

function misspelling(context: CheckContext, link: TermLink, term: Term, side: Side): NameFault | undefined {
  const find =
    side === 'en' ? findMisspelling : term.type === 'person' ? findChinesePerson : findChineseMisspelling
  const {preferred, admitted} = term[side]
  if (term.type === 'term' && (side === 'zh' || !isLong(term))) return undefined
  for (const sentence of context.beads[link.bead]![side]) {
    const {text} = context[side].sentences[sentence]!
    for (const name of [preferred, ...admitted]) {
      const range = find(text, name)
      if (!range) continue
      return toMisspelling(link, term, {side, sentence, range, found: text.slice(...range)})
    }
  }
  return undefined
}

function findChinesePerson(text: string, name: string): Range | undefined {
  return findChineseMisspelling(text, name) ?? findHomophone(text, name, loadLexicon())
}

/** Common nouns have neighbours (broadcast, rebroadcast); a long one of several words has none. */
function isLong({en}: Term): boolean {
  return en.preferred.includes(' ') && en.preferred.length >= leastNounLength
}

const leastNounLength = 14

/** Another name of the same kind stands on this side without a counterpart, where this one is missing. */
function swap(context: CheckContext, link: TermLink, term: Term, side: Side): NameFault | undefined {
  const opposite = side === 'en' ? 'missing-zh' : 'missing-en'
  const other = context.termLinks.find(
    (candidate) =>
      candidate.bead === link.bead &&
      candidate.status === opposite &&
      context.termById.get(candidate.term)?.type === term.type,
  )
  const occurrence = other?.[side][0]
  // Each pair of links is met twice, once from either side; it is told from the Chinese name.
  if (!other || !occurrence || otherSide(side) !== 'zh') return undefined
  const {sentence, start, end, text} = occurrence
  return {
    kind: 'swapped',
    bead: link.bead,
    side,
    sentence,
    range: [start, end],
    found: text,
    expected: term,
    links: [link, other],
    source: link,
  }
}
