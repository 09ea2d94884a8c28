import {expect, it} from 'vitest'
import {paragraph, render} from '../render.ts'

it('renders a quotation', () => {
  expect(render([{type: 'blockquote', children: [paragraph('So it goes.')]}])).toBe(
    '<blockquote><p><span class="s" id="en-1">So it goes.</span></p></blockquote>',
  )
})
