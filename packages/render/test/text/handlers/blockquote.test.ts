import {expect, it} from 'vitest'
import {paragraph, render} from '../render.ts'

it('has a mark before each line, and its author without a blank line', () => {
  const quote = paragraph('满地都是六便士，他却抬头看见了月亮，看见了月亮。')
  expect(render([{type: 'blockquote', children: [quote, paragraph('——毛姆')]}], 'zh')).toBe(
    '> 满地都是六便士，他却抬头看见了月亮，看\n> 见了月亮。\n> ——毛姆',
  )
})

it('nests', () => {
  const inner = {type: 'blockquote' as const, children: [paragraph('b')]}
  expect(render([{type: 'blockquote', children: [paragraph('a'), inner]}])).toBe('> a\n>\n> > b')
})
