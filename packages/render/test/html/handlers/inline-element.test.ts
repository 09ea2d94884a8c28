import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('renders an element that the sanitiser lets pass', () => {
  expect(renderInline({type: 'inlineElement', tagName: 'kbd', children: [text('Esc')]})).toBe(
    '<kbd>Esc</kbd>',
  )
})

it('reduces any other to its content', () => {
  expect(renderInline({type: 'inlineElement', tagName: 'script' as 'kbd', children: [text('x')]})).toBe('x')
})
