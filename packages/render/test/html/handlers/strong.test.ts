import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('renders strong importance', () => {
  expect(renderInline({type: 'strong', children: [text('must')]})).toBe('<strong>must</strong>')
})
