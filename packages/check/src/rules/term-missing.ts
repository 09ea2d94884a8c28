import {type Message, otherSide, type Side, sides, type Term, type TermLink} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {loadLexicon, stemEnglish} from '@duizhao/lexicon'
import {hasCharacterOf, hasTrace} from '../completeness/trace.ts'
import type {CheckContext, CheckRule} from '../context.ts'
import {isEverydayWord, isGeneralUse} from '../names/general-use.ts'
import {nameFaults} from '../names/name-faults.ts'
import {findChineseMisspelling} from '../names/near-miss.ts'
import {isReference} from '../names/references.ts'
import {resumptionOf} from '../names/resumption.ts'
import {isInSharedName} from '../names/shared-name.ts'
import {relatedSentences, spotAt} from '../places.ts'
import {groupBy} from '../text/group-by.ts'
import {isInHeading} from '../text/nodes.ts'
import {textsOf} from '../text/plain.ts'

/**
 * A term that an article renders as the glossary says less often than this is an everyday word there, or goes by
 * another name: one message for all of its occurrences.
 */
const steadyShare = 0.8

/** Fewer occurrences than this say nothing about how steadily a term is rendered. */
const leastOccurrences = 3

/** Reports a term of the glossary that one side of a bead names and the other does not. */
export const termMissing: CheckRule = (context) => {
  const explained = new Set(nameFaults(context).flatMap(({links}) => links))
  const byTerm = groupBy(context.termLinks, ({term}) => term)
  return [...byTerm].flatMap(([id, links]) => {
    const term = context.termById.get(id)
    if (!term) return []
    return sides.flatMap((side) => {
      const missing = links.filter(
        (link) =>
          isMissing(context, links, link, side) &&
          !explained.has(link) &&
          !isReference(link[side][0]!.text, term, side) &&
          !(side === 'en' && isOfSharedName(context, link)) &&
          resumptionOf(context, links, link, term, otherSide(side)) !== 'certain',
      )
      return missing.length === 0 ? [] : reportTerm(context, term, side, links, missing)
    })
  })
}

/**
 * A term counts as missing once a bead, and only where neither this bead nor the one before or after names it on the
 * other side: there it is a pronoun, an ellipsis, or a sentence boundary set differently – unless the first mention says
 * something else.
 */
function isMissing(context: CheckContext, links: readonly TermLink[], link: TermLink, side: Side): boolean {
  const other = otherSide(side)
  if (link[side].length === 0 || link[other].length > 0 || link.status === 'forbidden') return false
  if (context.beads[link.bead]![other].length === 0) return false
  const near = links.filter((candidate) => candidate !== link && Math.abs(candidate.bead - link.bead) <= 1)
  const isNear = near.some((candidate) => candidate[other].length > 0)
  const isFirst = links.every((candidate) => candidate.bead >= link.bead)
  if (isNear && !(isFirst && isReworded(context, near, link, side))) return false
  const first = links.find((candidate) => candidate.bead === link.bead && candidate[side].length > 0)
  return first === link
}

/** Whether the English has the term only as a part of a name that the Chinese leaves as it is. */
function isOfSharedName(context: CheckContext, {bead, en}: TermLink): boolean {
  const {sentence, start, end} = en[0]!
  const chinese = textsOf(context.zh, context.beads[bead]!.zh).join('\n')
  return isInSharedName(context.en.sentences[sentence]!.text, [start, end], chinese)
}

/** Words that stand for a term in English. */
const pronoun =
  /\b(?:it|its|they|them|their|this|these|that|those|ones?|he|him|his|she|her|we|us|our|both|such)\b/i

/** A word of a designation that is so long tells that the term is meant. */
const leastLetters = 4

/**
 * Whether the English says something else in the term's place, though a neighbour names it: each of the neighbours'
 * occurrences answers a Chinese one of its own, and neither a pronoun nor a word of the term stands here.
 */
function isReworded(context: CheckContext, near: readonly TermLink[], link: TermLink, side: Side): boolean {
  const term = context.termById.get(link.term)
  if (side !== 'zh' || !term || near.some(({status}) => status !== 'linked')) return false
  const english = context.beads[link.bead]!.en.map((index) =>
    context.en.sentences[index]!.text.toLowerCase(),
  ).join(' ')
  const words = [term.en.preferred, ...term.en.admitted].flatMap((name) => name.toLowerCase().split(/[\s-]+/))
  return !pronoun.test(english) && !words.some((word) => english.includes(word.slice(0, leastLetters)))
}

function reportTerm(
  context: CheckContext,
  term: Term,
  side: Side,
  links: readonly TermLink[],
  missing: readonly TermLink[],
): Message[] {
  const rendered = links.filter((link) => link.zh.length > 0 && link.en.length > 0).length
  const share = rendered / (rendered + missing.length)
  const isName = term.type !== 'term'
  if (isName || (share >= steadyShare && !term.everyday)) {
    return missing.map((link) =>
      toMessage(context, term, side, link, isDoubtful(context, term, side, links, link) ? 'info' : 'warning'),
    )
  }
  // A translator who adds a common noun, or leaves out an everyday word, does well.
  if (term.everyday) return []
  if (missing.length < leastOccurrences) {
    return missing.flatMap((link) => {
      const known = severityOf(context, term, side, link, {rendered, missing: missing.length})
      const severity = known && isDoubtful(context, term, side, links, link) ? 'info' : known
      return severity ? toMessage(context, term, side, link, severity) : []
    })
  }
  if (side === 'en') return []
  const [first] = missing
  const message = toMessage(context, term, side, first!, 'info', {
    context: 'often',
    times: missing.length,
    rendered,
  })
  return [message]
}

/**
 * Whether a term that lacks its counterpart may well be answered in other words: in a heading, by a pronoun, because
 * Chinese uses it in a general sense, or because English adds a common noun where Chinese needs none.
 */
function isDoubtful(
  context: CheckContext,
  term: Term,
  side: Side,
  links: readonly TermLink[],
  link: TermLink,
): boolean {
  const occurrence = link[side][0]!
  const {sentence} = occurrence
  return (
    (term.type === 'term' && isInHeading(context[side], sentence)) ||
    (side === 'en' && isAdded(context, term, link)) ||
    (side === 'zh' && isGeneralUse(term, context.zh.sentences[sentence]!.text, occurrence)) ||
    resumptionOf(context, links, link, term, otherSide(side)) === 'possible'
  )
}

/** Whether an English noun may be one that the translator adds: a single word, and the Chinese has nothing like the term. */
function isAdded(context: CheckContext, term: Term, {bead, en}: TermLink): boolean {
  return term.type === 'term' && !/[ \p{Lu}]/u.test(en[0]!.text) && !isVaried(context, term, bead)
}

/**
 * How serious it is that a noun of the glossary lacks its counterpart in one place or two. Where the Chinese has it, and
 * the article renders it at least as often as not, an English sentence without a trace of it says something else; with
 * a trace it shortens it. Where only the English has it, the Chinese may have left to the reader what is meant, unless it
 * has it with a character changed.
 */
function severityOf(
  context: CheckContext,
  term: Term,
  side: Side,
  link: TermLink,
  {rendered, missing}: {rendered: number; missing: number},
): 'warning' | 'info' | undefined {
  const {bead} = link
  if (side === 'zh' && rendered === 0)
    return isEverydayWord(term) || (!isPhrase(term) && hasTrace(context, term, bead, 'en'))
      ? 'info'
      : 'warning'
  if (side === 'en' && isVaried(context, term, bead)) return 'warning'
  const isUsual = rendered >= missing
  if (side === 'zh') return hasTrace(context, term, bead, 'en') ? undefined : isUsual ? 'warning' : 'info'
  const isOnlyOne = rendered === 0 && missing === 1
  // What the dictionary gives for a rare word is a rendering of it, though not the glossary's.
  if (isRare(term) && (isUsual || isOnlyOne)) return hasCharacterOf(context, term, bead) ? undefined : 'info'
  return isPhrase(term) && !hasTrace(context, term, bead, 'zh') ? 'info' : undefined
}

/** So long a Chinese term has no neighbours by chance: 应付账款 stands where 应收账款 should. */
const leastLong = 4

/** What joins words, and is in the middle of no term. */
const joint = /[的地得了着著在是和与與]/

/** Whether the Chinese has a term with one character changed, so that it names something else. */
function isVaried(context: CheckContext, {zh}: Term, bead: number): boolean {
  const names = [zh.preferred, ...zh.admitted].filter((name) => name.length >= leastLong)
  return textsOf(context.zh, context.beads[bead]!.zh).some((text) =>
    names.some((name) => {
      const range = findChineseMisspelling(text, name)
      return range !== undefined && !joint.test(text.slice(...range))
    }),
  )
}

/** A term of several words is hardly a common noun that the translator has added. */
function isPhrase({en}: Term): boolean {
  return en.preferred.includes(' ')
}

/** A word in more entries of the dictionary than this is an everyday one, too: opening, but not endgame. */
const mostGlosses = 20

function isRare({en}: Term): boolean {
  return loadLexicon().glossesWith(stemEnglish(en.preferred)) <= mostGlosses
}

function toMessage(
  context: CheckContext,
  term: Term,
  side: Side,
  link: TermLink,
  severity: 'warning' | 'info',
  params: Record<string, string | number> = {},
): Message {
  const other = otherSide(side)
  const {sentence, start, end, text} = link[side][0]!
  const {preferred, admitted} = term[other]
  return report('term-missing', {
    ...spotAt(context[side], sentence, [start, end]),
    severity,
    link: link.bead,
    params: {context: other, text, expected: preferred, ...params},
    expected: [preferred, ...admitted],
    related: relatedSentences(context, other, context.beads[link.bead]![other]),
  })
}
