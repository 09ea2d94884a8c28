import {expect, it} from 'vitest'
import {paragraph, render} from '../render.ts'

const list = (fields: object) => ({
  type: 'list' as const,
  children: [{type: 'listItem' as const, children: [paragraph('One')]}],
  ...fields,
})

it('renders a list without order', () => {
  expect(render([list({})])).toBe('<ul><li><span class="s" id="en-1">One</span></li></ul>')
})

it('renders an ordered list that begins elsewhere', () => {
  expect(render([list({ordered: true, start: 3})])).toMatch(/^<ol start="3">/)
  expect(render([list({ordered: true, start: 1})])).toMatch(/^<ol><li>/)
})
