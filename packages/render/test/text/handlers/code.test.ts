import {expect, it} from 'vitest'
import {render} from '../render.ts'

it('keeps its lines and indents them', () => {
  expect(render([{type: 'code', value: 'if (a) {\n\tb()\n}\n\nc()'}])).toBe(
    '    if (a) {\n        b()\n    }\n\n    c()',
  )
})

it('breaks a line that is too long at a space, and indents the rest', () => {
  expect(render([{type: 'code', value: 'npx duizhao build content --out published'}])).toBe(
    '    npx duizhao build content --out\n        published',
  )
})
