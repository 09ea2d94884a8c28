import {type AmbiguousWidth, codePointColumns, graphemeColumns, needsGraphemes} from './width.ts'

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

/**
 * The columns before each UTF-16 offset of a text, so that the width of any stretch is a subtraction.
 *
 * @param text - a text without line ends
 * @param ambiguous - columns of an ambiguous character
 * @returns `text.length + 1` numbers; within a grapheme the columns before it
 */
export function columnOffsets(text: string, ambiguous: AmbiguousWidth): Uint32Array {
  return needsGraphemes.test(text) ? offsetsByGrapheme(text, ambiguous) : offsetsByCharacter(text, ambiguous)
}

function offsetsByGrapheme(text: string, ambiguous: AmbiguousWidth): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let sum = 0
  for (const {segment, index} of graphemes.segment(text)) {
    offsets.fill(sum, index, index + segment.length)
    sum += graphemeColumns(segment, ambiguous)
  }
  offsets[text.length] = sum
  return offsets
}

function offsetsByCharacter(text: string, ambiguous: AmbiguousWidth): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let sum = 0
  let index = 0
  while (index < text.length) {
    const codePoint = text.codePointAt(index)!
    offsets[index++] = sum
    if (codePoint > 0xffff) offsets[index++] = sum
    sum += codePointColumns(codePoint, ambiguous)
  }
  offsets[text.length] = sum
  return offsets
}
