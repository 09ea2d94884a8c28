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
  const first: Record<Side, Map<string, Occurrence>> = {zh: new Map(), en: new Map()}
  for (const link of links) {
    for (const side of sides) {
      const [occurrence] = link[side]
      if (!occurrence || headings[side]?.has(occurrence.sentence)) continue
      const known = first[side].get(link.term)
      if (!known || isBefore(occurrence, known)) first[side].set(link.term, occurrence)
    }
  }
  return links.map((link) => {
    const own = sides.filter((side) => link[side][0] && first[side].get(link.term) === link[side][0])
    return own.length > 0 ? {...link, first: own} : link
  })
}

function isBefore(a: Occurrence, b: Occurrence): boolean {
  return a.sentence < b.sentence || (a.sentence === b.sentence && a.start < b.start)
}
