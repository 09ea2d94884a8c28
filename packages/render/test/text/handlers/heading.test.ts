import {expect, it} from 'vitest'
import {render, text} from '../render.ts'

it.each([
  [1, '大模型 GPT\n=========='],
  [2, '大模型 GPT\n----------'],
  [3, '大模型 GPT\n~~~~~~~~~~'],
] as const)('of depth %i is underlined by columns, letters keep their case', (depth, expected) => {
  expect(render([{type: 'heading', depth, children: [text('大模型 GPT')]}], 'zh')).toBe(expected)
})

it('that is too long for a line has a rule as long as its longest line', () => {
  const words = 'A heading that does not fit in a line of forty columns'
  expect(render([{type: 'heading', depth: 2, children: [text(words)]}])).toBe(
    `A heading that does not fit in a line of\nforty columns\n${'-'.repeat(40)}`,
  )
})
