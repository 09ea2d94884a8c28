import {expect, it} from 'vitest'
import {renderInline} from '../render.ts'

it('renders code within a line', () => {
  expect(renderInline({type: 'inlineCode', value: '<b>'})).toBe('<code translate="no">&#x3C;b></code>')
})
