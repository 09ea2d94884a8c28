import {expect, it} from 'vitest'
import {render, sentence} from '../render.ts'

const cell = (index: number, value: string) => ({
  type: 'tableCell' as const,
  children: [sentence(index, value)],
})
const table = {
  type: 'table' as const,
  align: [null, 'right' as const],
  children: [
    {type: 'tableRow' as const, children: [cell(0, 'Country'), cell(1, 'Models')]},
    {type: 'tableRow' as const, children: [cell(2, 'France'), cell(3, '8')]},
  ],
}

it('renders a table in a named region that scrolls by keyboard', () => {
  expect(render([table])).toMatch(/^<section class="table" tabindex="0" aria-label="Table 1"><table>/)
})

it('renders heads with their scope, and alignment by class', () => {
  const html = render([table])
  expect(html).toContain('<thead><tr><th scope="col"><span class="s" id="en-1">Country</span></th>')
  expect(html).toContain('<td class="align-right"><span class="s" id="en-4">8</span></td>')
})

it('numbers the tables of a document', () => {
  expect(render([table, table])).toContain('aria-label="Table 2"')
})
