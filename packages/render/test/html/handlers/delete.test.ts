import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('renders struck-out text', () => {
  expect(renderInline({type: 'delete', children: [text('old')]})).toBe('<del>old</del>')
})
