import {parseYaml} from '@duizhao/yaml'
import {expect, it} from 'vitest'

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['title'],
  properties: {title: {type: 'string'}, tags: {type: 'array', items: {type: 'string'}}},
}
const parse = (text: string) =>
  parseYaml<{title: string}>(text, schema, {file: 'zh.md', lineOffset: 1, offset: 4})
const places = (text: string) =>
  parse(text).messages.map(({ruleId, place}) => [ruleId, 'start' in place ? place.start : place])

it('returns the value of a good text', () => {
  expect(parse('title: 百模大战\n')).toMatchObject({value: {title: '百模大战'}, messages: []})
})

it('points at an unknown key', () => {
  expect(places('title: a\ncolour: red\n')).toEqual([['yaml-unknown-key', {line: 3, column: 1, offset: 13}]])
})

it('points at a wrong value', () => {
  expect(places('title: a\ntags: [b, 3]\n')).toEqual([
    ['yaml-wrong-value', {line: 3, column: 11, offset: 23}],
  ])
})

it('points at the place where a key is missing', () => {
  expect(places('tags: []\n')).toEqual([['yaml-missing-key', {line: 2, column: 1, offset: 4}]])
})

it('points at broken syntax', () => {
  expect(places('title: "a\n')[0]).toEqual(['yaml-syntax', {line: 3, column: 1, offset: 14}])
})
