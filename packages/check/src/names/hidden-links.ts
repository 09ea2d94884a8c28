import {type Occurrence, type Side, sides, type Term, type TermLink} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'

/** A designation of a name, and the side on which it is used. */
interface NameDesignation {
  term: Term
  side: Side
  text: string
}

/**
 * The names that a part of them hides. Where one side misspells Guangdong Private Investment, the linker links what is
 * intact of it, Guangdong, and says nothing of the longer name on the other side.
 *
 * @param context - the article
 * @returns links as they would be without the part: the longer name on one side, nothing on the other
 */
export function hiddenLinks(context: CheckContext): TermLink[] {
  const longer = longerNames(context.terms)
  const linked = new Set(context.termLinks.map(({term, bead}) => `${term} ${bead}`))
  return context.termLinks.flatMap((link) =>
    sides.flatMap((side) => {
      const occurrence = link[side][0]
      if (!occurrence) return []
      return (longer.get(occurrence.text) ?? [])
        .filter((name) => name.side === side && !linked.has(`${name.term.id} ${link.bead}`))
        .flatMap((name) => toLink(context, link, occurrence, name) ?? [])
    }),
  )
}

function toLink(
  context: CheckContext,
  {bead}: TermLink,
  {sentence, start, end}: Occurrence,
  {term, side, text}: NameDesignation,
): TermLink | undefined {
  const from = context[side].sentences[sentence]!.text.indexOf(text, Math.max(0, end - text.length))
  if (from < 0 || from > start) return undefined
  const whole: Occurrence = {sentence, start: from, end: from + text.length, text, status: 'preferred'}
  return side === 'zh'
    ? {term: term.id, bead, zh: [whole], en: [], status: 'missing-en'}
    : {term: term.id, bead, zh: [], en: [whole], status: 'missing-zh'}
}

/** The designations of names, by the designations that stand within them. */
function longerNames(terms: readonly Term[]): ReadonlyMap<string, NameDesignation[]> {
  const all = terms.flatMap((term) =>
    sides.flatMap((side) =>
      [term[side].preferred, ...term[side].admitted].map((text) => ({term, side, text})),
    ),
  )
  const known = new Set(all.map(({text}) => text))
  const longer = new Map<string, NameDesignation[]>()
  for (const name of all) {
    if (name.term.type === 'term') continue
    for (const part of partsOf(name.text)) {
      if (known.has(part)) longer.set(part, [...(longer.get(part) ?? []), name])
    }
  }
  return longer
}

/** Stretches of a designation that are shorter than itself: words of an English one, characters of a Chinese one. */
function partsOf(text: string): Set<string> {
  const isChinese = /\p{Script=Han}/u.test(text)
  const [pieces, joint] = isChinese ? [[...text], ''] : [text.split(' '), ' ']
  const parts = pieces.flatMap((_, start) =>
    pieces.slice(start).map((_piece, length) => pieces.slice(start, start + length + 1).join(joint)),
  )
  return new Set(parts.filter((part) => part !== text && part.length > 1))
}
