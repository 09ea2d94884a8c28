import {type AmbiguousWidth, columns, graphemeColumns, needsGraphemes} from './width.ts'

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

/**
 * The columns before each UTF-16 offset of a text, so that the width of any stretch is a subtraction.
 *
 * @param text - a text without line ends
 * @param ambiguous - columns of an ambiguous character
 * @returns `text.length + 1` numbers; within a grapheme the columns before it
 */
export function columnOffsets(text: string, ambiguous: AmbiguousWidth): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let sum = 0
  const advance = (start: number, length: number, width: number) => {
    for (let index = start; index < start + length; index++) offsets[index] = sum
    sum += width
  }
  if (needsGraphemes.test(text)) {
    for (const {segment, index} of graphemes.segment(text)) {
      advance(index, segment.length, graphemeColumns(segment, ambiguous))
    }
  } else {
    let index = 0
    for (const character of text) {
      const width = character < '\u007f' && character >= ' ' ? 1 : columns(character, ambiguous)
      advance(index, character.length, width)
      index += character.length
    }
  }
  offsets[text.length] = sum
  return offsets
}
