/** Offsets after which a new sentence begins. */
export function chineseBoundaries(text: string): number[] {
  const boundaries: number[] = []
  for (const match of text.matchAll(
    /(?:[。！？]|…{2,}(?=[”’」』"\s]|$)|(?<=\p{sc=Han}["”）)]?)[.!?](?![\d\w]))[。！？!?…]*[”’」』）】〉》"')\]]*|\n/gu,
  )) {
    boundaries.push(match.index + match[0].length)
  }
  return boundaries
}
