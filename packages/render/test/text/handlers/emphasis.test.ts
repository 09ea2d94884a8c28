import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

const node = {type: 'emphasis' as const, children: [text('重点')]}

it.each([
  ['none', 'zh', '重点'],
  ['stars', 'zh', '*重点*'],
  ['brackets', 'zh', '「重点」'],
  ['brackets', 'en', '*重点*'],
] as const)('with the option %s in %s is %s', (emphasis, side, expected) => {
  expect(renderInline(node, side, {emphasis})).toBe(expected)
})

it('uses the other brackets around brackets', () => {
  const quoted = {type: 'emphasis' as const, children: [text('「引」文')]}
  expect(renderInline(quoted, 'zh', {emphasis: 'brackets'})).toBe('『「引」文』')
})
