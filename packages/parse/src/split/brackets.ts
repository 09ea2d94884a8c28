/**
 * Finds the partner of each bracket.
 *
 * @param text - any text
 * @param pairs - closing bracket by opening bracket
 * @returns the offset of the closing one by the offset of the opening one; brackets without a partner are absent,
 *   and a stray closing one disturbs no pair around it
 */
export function matchBrackets(text: string, pairs: Readonly<Record<string, string>>): Map<number, number> {
  const closing = new Set(Object.values(pairs))
  const partners = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    const partner = pairs[character]
    // A line break is the end of all that was left open.
    if (character === '\n') open.clear()
    else if (partner !== undefined) open.set(partner, [...(open.get(partner) ?? []).slice(-deepest), at])
    else if (closing.has(character)) {
      const start = open.get(character)?.pop()
      if (start !== undefined) partners.set(start, at)
    }
  }
  return partners
}

/** Brackets of one kind left open in one another, of which the outer ones are given up: keeps the scan linear. */
const deepest = 8
