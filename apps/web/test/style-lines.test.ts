import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {maximumLines} from '../src/site/lines.ts'

it('has a rule for every line that a row may have', () => {
  const css = readFileSync(new URL('../src/styles/lines.css', import.meta.url), 'utf8')
  const rules = Array.from(css.matchAll(/\[data-line="(\d+)"\] \{ --line: (\d+) \}/g), ([, of, is]) => [
    of,
    is,
  ])
  expect(rules).toEqual(Array.from({length: maximumLines}, (_, index) => [`${index + 1}`, `${index + 1}`]))
})
