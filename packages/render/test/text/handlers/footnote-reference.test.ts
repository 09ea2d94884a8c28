import {expect, it} from 'vitest'
import {paragraph, render, text} from '../render.ts'

it('is a number in the order of first references; nothing if no note is there', () => {
  const reference = (identifier: string) => ({type: 'footnoteReference' as const, identifier})
  const nodes = [
    {
      type: 'paragraph' as const,
      children: [text('甲'), reference('b'), reference('a'), reference('b'), reference('?')],
    },
    {type: 'footnoteDefinition' as const, identifier: 'a', children: [paragraph('A')]},
    {type: 'footnoteDefinition' as const, identifier: 'b', children: [paragraph('B')]},
  ]
  expect(render(nodes, 'zh')).toBe('甲[注1][注2][注1]')
})
