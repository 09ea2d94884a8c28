import {expect, it} from 'vitest'
import {render} from '../render.ts'

it('is an ornament in the middle of the line', () => {
  expect(render([{type: 'thematicBreak'}])).toBe(`${' '.repeat(15)}*   *   *`)
})
