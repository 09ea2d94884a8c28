import {expect, it} from 'vitest'
import {render} from '../render.ts'

it('renders a break between sections', () => {
  expect(render([{type: 'thematicBreak'}])).toBe('<hr>')
})
