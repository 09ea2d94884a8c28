import {expect, it} from 'vitest'
import {render} from '../render.ts'

it('renders code that can be scrolled by keyboard, with its language', () => {
  expect(render([{type: 'code', lang: 'ts', value: 'a < b'}])).toBe(
    '<pre tabindex="0" translate="no"><code class="language-ts">a &#x3C; b\n</code></pre>',
  )
})

it('renders code without a language', () => {
  expect(render([{type: 'code', value: 'x'}])).toBe('<pre tabindex="0" translate="no"><code>x\n</code></pre>')
})
