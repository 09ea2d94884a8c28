import {type Occurrence, type Side, sides, type TermLink} from '@duizhao/bitext'

/**
 * Marks the first mention of each term on each side, for editions that write the other language's form in
 * brackets there: Zhipu AI (智谱AI).
 *
 * @param links - term links of one article, none of them marked
 * @param headings - sentences that do not count as a mention
 * @returns the links in the same order; `first` lists the sides on which a link is the first mention
 */
export function markFirstUses(
  links: readonly TermLink[],
  headings: Partial<Record<Side, ReadonlySet<number>>> = {},
): TermLink[] {
  const marked = [...links]
  for (const side of sides) {
    for (const index of firstUses(links, side, headings[side])) {
      const link = marked[index]!
      marked[index] = {...link, first: [...(link.first ?? []), side]}
    }
  }
  return marked
}

/** The index of the link that mentions a term first on a side, for each term. */
function firstUses(
  links: readonly TermLink[],
  side: Side,
  headings: ReadonlySet<number> | undefined,
): Iterable<number> {
  const first = new Map<string, number>()
  for (let index = 0; index < links.length; index++) {
    const {term, [side]: occurrences} = links[index]!
    const occurrence = occurrences[0]
    if (!occurrence || headings?.has(occurrence.sentence)) continue
    const known = first.get(term)
    if (known === undefined || isBefore(occurrence, links[known]![side][0]!)) first.set(term, index)
  }
  return first.values()
}

function isBefore(a: Occurrence, b: Occurrence): boolean {
  return a.sentence < b.sentence || (a.sentence === b.sentence && a.start < b.start)
}
