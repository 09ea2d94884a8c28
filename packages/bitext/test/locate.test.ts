import {expect, test} from 'vitest'
import {pointAt, positionAt, type Sentence} from '../src/index.ts'

/** `**大模型**来了。` on line 3 from column 1: the strong mark is not part of the text. */
const sentence: Sentence = {
  index: 0,
  block: 0,
  unit: 0,
  text: '大模型来了。',
  position: {start: {line: 3, column: 1, offset: 20}, end: {line: 3, column: 11, offset: 30}},
  runs: [
    {start: 0, point: {line: 3, column: 3, offset: 22}},
    {start: 3, point: {line: 3, column: 8, offset: 27}},
  ],
  opaque: [],
}

test('a character is found in the run that holds it', () => {
  expect(pointAt(sentence, 1)).toEqual({line: 3, column: 4, offset: 23})
  expect(pointAt(sentence, 4)).toEqual({line: 3, column: 9, offset: 28})
})

test('the end of the text is the end of the sentence', () => {
  expect(pointAt(sentence, 6)).toEqual(sentence.position.end)
})

test('a range ends after its last character, on the near side of a mark', () => {
  expect(positionAt(sentence, [0, 3])).toEqual({
    start: {line: 3, column: 3, offset: 22},
    end: {line: 3, column: 6, offset: 25},
  })
})
