const abbreviations = new Set(
  'mr mrs ms dr prof co ltd inc corp e.g i.e etc vs no fig vol p pp a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec st gen sen rep gov u.s u.k'.split(
    ' ',
  ),
)

/** Offsets after which a new sentence begins. */
export function englishBoundaries(text: string): number[] {
  const boundaries: number[] = []
  for (const match of text.matchAll(/([.!?…]+)["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}]|\s*$|\s*\n)|\n/gu)) {
    if (match[1] === '.') {
      const word = /[\p{L}.]*$/u
        .exec(text.slice(Math.max(0, match.index - 20), match.index))![0]
        .toLowerCase()
      if (abbreviations.has(word) || word.length === 1) continue
    }
    boundaries.push(match.index + match[0].length)
  }
  return boundaries
}
