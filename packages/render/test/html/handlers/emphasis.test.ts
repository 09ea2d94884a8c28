import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('renders emphasis', () => {
  expect(renderInline({type: 'emphasis', children: [text('very')]})).toBe('<em>very</em>')
})
