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
  const marks: (Side[] | undefined)[] = []
  for (const side of sides) {
    const first = new Map<string, {occurrence: Occurrence; index: number}>()
    for (const [index, link] of links.entries()) {
      const [occurrence] = link[side]
      if (!occurrence || headings[side]?.has(occurrence.sentence)) continue
      const known = first.get(link.term)
      if (!known || isBefore(occurrence, known.occurrence)) first.set(link.term, {occurrence, index})
    }
    for (const {index} of first.values()) marks[index] = [...(marks[index] ?? []), side]
  }
  return links.map((link, index) => (marks[index] ? {...link, first: marks[index]} : link))
}

function isBefore(a: Occurrence, b: Occurrence): boolean {
  return a.sentence < b.sentence || (a.sentence === b.sentence && a.start < b.start)
}
