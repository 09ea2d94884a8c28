import {expect, it} from 'vitest'
import {renderInline} from '../render.ts'

it('renders a hard break with a line feed for plain-text copies', () => {
  expect(renderInline({type: 'break'})).toBe('<br>\n')
})
