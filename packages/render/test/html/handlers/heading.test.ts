import {expect, it} from 'vitest'
import {render, sentence} from '../render.ts'

const heading = (depth: 1 | 2 | 3 | 4, index: number) => ({
  type: 'heading' as const,
  depth,
  children: [sentence(index, 'H')],
})

it('renders headings below the title of the page', () => {
  expect(render([heading(1, 0)])).toBe('<h2><span class="s" id="en-1">H</span></h2>')
})

it('never skips a level', () => {
  const html = render([heading(2, 0), heading(4, 1), heading(3, 2), heading(4, 3), heading(2, 4)])
  expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h3', '<h4', '<h2'])
})
