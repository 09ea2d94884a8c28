import {expect, test} from 'vitest'
import {columnOffsets} from '../../../src/text/breaking/column-offsets.ts'
import {columns} from '../../../src/text/index.ts'

test.each([
  ['abc', 3, 3],
  ['大模型', 6, 6],
  ['“大”…—·', 12, 7],
  ['👩‍👩‍👧🇨🇳1️⃣', 6, 6],
  ['é', 1, 1],
  ['𠮷', 2, 2],
  ['ｶﾞＡ', 4, 4],
])('%s fills %i columns in Chinese and %i in English', (text, wide, narrow) => {
  expect(columns(text, 2)).toBe(wide)
  expect(columns(text, 1)).toBe(narrow)
  expect(columnOffsets(text, 2).at(-1)).toBe(wide)
})
