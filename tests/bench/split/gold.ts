import {readFileSync} from 'node:fs'

/** A text, and where its sentences end: offsets behind each sentence but the last. */
export interface SplitSample {
  text: string
  ends: number[]
}

/**
 * Joins sentences to a text.
 *
 * @param sentences - sentences in order
 * @param between - what stands between two of them
 * @returns the text and its inner boundaries
 */
export function join(sentences: readonly string[], between: string): SplitSample {
  const ends: number[] = []
  let text = ''
  for (const sentence of sentences) {
    if (text !== '') {
      ends.push(text.length)
      text += between
    }
    text += sentence
  }
  return {text: text, ends}
}

/**
 * Reads a gold file: one sentence a line, a blank line between paragraphs, `# ` before remarks, `␣` for a space at
 * either end of a line.
 *
 * @param file - its path
 * @param between - what stands between two sentences of a paragraph
 * @returns a sample for each paragraph
 */
export function readGold(file: string, between: string): SplitSample[] {
  const paragraphs = readFileSync(file, 'utf8')
    .replace(/^# .*\n/gm, '')
    .split(/\n{2,}/)
  return paragraphs
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const lines = paragraph.trim().split('\n')
      const sample = join(
        lines.map((line) => line.replaceAll('␣', ' ')),
        between,
      )
      // A space at the end of a line lies behind the sentence, not in it.
      return {...sample, ends: sample.ends.map((end) => sample.text.slice(0, end).trimEnd().length)}
    })
}
