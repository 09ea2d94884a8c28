import {readdirSync} from 'node:fs'
import {expect, it} from 'vitest'
import {render, renderInline} from './render.ts'

it('escapes raw HTML, should any come this far', () => {
  expect(render([{type: 'html', value: '<script>x</script>'}])).toBe('&#x3C;script>x&#x3C;/script>')
})

it('shows the content of a node that it does not know', () => {
  const node = {type: 'unknown', children: [{type: 'text', value: 'kept'}]}
  expect(renderInline(node as never)).toBe('kept')
})

it('has a test for every handler', () => {
  const names = (directory: string) => readdirSync(new URL(directory, import.meta.url))
  const handlers = names('../../src/html/handlers').filter((name) => name !== 'index.ts')
  expect(names('handlers')).toEqual(handlers.map((name) => name.replace('.ts', '.test.ts')))
})
