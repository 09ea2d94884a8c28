import {expect, it} from 'vitest'
import {paragraph, render} from '../render.ts'

const item = (fields: object, list: object = {}) =>
  render([
    {
      type: 'list',
      children: [{type: 'listItem', children: [paragraph('One')], ...fields}],
      ...list,
    },
  ])

it('keeps paragraphs in a loose list', () => {
  expect(item({}, {spread: true})).toContain('<li><p><span')
})

it('renders a task with its box and the name of its state', () => {
  expect(item({checked: true})).toBe(
    '<ul class="tasks"><li><input type="checkbox" disabled checked aria-label="Done"> ' +
      '<span class="s" id="en-1">One</span></li></ul>',
  )
  expect(item({checked: false})).toContain('<input type="checkbox" disabled aria-label="Open">')
})
