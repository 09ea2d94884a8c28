import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('marks struck-out text even where emphasis has no marks', () => {
  expect(renderInline({type: 'delete', children: [text('not so')]})).toBe('~~not so~~')
})
