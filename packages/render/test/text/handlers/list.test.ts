import type {ListItem} from 'mdast'
import {expect, it} from 'vitest'
import {paragraph, render} from '../render.ts'

const item = (value: string, rest: Partial<ListItem> = {}): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(value)],
  ...rest,
})

it('hangs the text behind its mark', () => {
  const children = [item('一二三四五六七八九十一二三四五六七八九十')]
  expect(render([{type: 'list', spread: false, children}], 'zh')).toBe(
    '- 一二三四五六七八九十一二三四五六七\n  八九十',
  )
})

it('sets numbers flush right, from its start', () => {
  const children = [item('a'), item('b')]
  expect(render([{type: 'list', ordered: true, start: 9, spread: false, children}])).toBe(' 9. a\n10. b')
})

it('shows the boxes of tasks and nests', () => {
  const nested = {type: 'list' as const, spread: false, children: [item('c', {checked: false})]}
  const children = [item('a', {checked: true, children: [paragraph('a'), nested]})]
  expect(render([{type: 'list', spread: false, children}])).toBe('- [x] a\n      - [ ] c')
})

it('has blank lines where it is loose', () => {
  expect(render([{type: 'list', spread: true, children: [item('a'), item('b')]}])).toBe('- a\n\n- b')
})
