import type {Document, Sentence} from '@duizhao/bitext'

/** A text without white space, punctuation and case, for comparing sentences. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '')
}

/** The sentences of each phrasing container, in order. */
export function unitsOf(document: Document): Sentence[][] {
  const units: Sentence[][] = []
  for (const sentence of document.sentences) {
    const last = units.at(-1)
    if (last && last[0]!.unit === sentence.unit) last.push(sentence)
    else units.push([sentence])
  }
  return units
}

/** The text with its code and addresses blotted out: a half-open interval (0, 1] has no partner to look for. */
export function withoutCode({text, opaque}: Sentence): string {
  return opaque.reduceRight(
    (rest, [start, end]) => rest.slice(0, start) + 'x'.repeat(end - start) + rest.slice(end),
    text,
  )
}

/** Texts of some sentences, by their indexes. */
export function textsOf({sentences}: Document, indexes: readonly number[]): string[] {
  return indexes.map((index) => sentences[index]!.text)
}

/** The beginning of a text, for a message. */
export function excerpt(text: string): string {
  const most = /\p{Script=Han}/u.test(text) ? 24 : 60
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`
}
