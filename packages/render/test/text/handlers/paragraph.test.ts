import {expect, it} from 'vitest'
import {paragraph, render, renderInline, text} from '../render.ts'

const sentence = (index: number, value: string) => ({
  type: 'sentence' as const,
  index,
  children: [text(value)],
})

it('joins sentences as their language does', () => {
  expect(renderInline([sentence(0, 'One.'), sentence(1, 'Two.')])).toBe('One. Two.')
  expect(renderInline([sentence(0, '一。'), sentence(1, '二。')], 'zh')).toBe('一。二。')
  expect(renderInline([sentence(0, '用OK.'), sentence(1, 'Yes。')], 'zh')).toBe('用OK. Yes。')
})

it('stands a blank line from the next', () => {
  expect(render([paragraph('a'), paragraph(' '), paragraph('b')])).toBe('a\n\nb')
})
