import type {InlineElement} from '@duizhao/bitext'
import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it.each([
  ['sub', '2', 'H₂'],
  ['sup', '10', 'H¹⁰'],
  ['sup', 'x', 'H^x'],
  ['sub', 'max', 'H_(max)'],
  ['kbd', 'Ctrl', 'H[Ctrl]'],
  ['mark', 'x', 'Hx'],
] as const)('renders <%s>%s</>', (tagName, value, expected) => {
  const node: InlineElement = {type: 'inlineElement', tagName, children: [text(value)]}
  expect(renderInline([text('H'), node])).toBe(expected)
})
