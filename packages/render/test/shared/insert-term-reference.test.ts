import {toText} from '@duizhao/bitext'
import fc from 'fast-check'
import type {PhrasingContent} from 'mdast'
import {expect, it} from 'vitest'
import {insertTermReference} from '../../src/shared/insert-term-reference.ts'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const strong = (...children: PhrasingContent[]): PhrasingContent => ({type: 'strong', children})
const link = (...children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url: 'https://example.com',
  children,
})
const reference = {term: 'large-model', link: 0}
const term = (...children: PhrasingContent[]): PhrasingContent => ({
  type: 'termReference',
  ...reference,
  children,
})
const insert = (nodes: PhrasingContent[], start: number, end: number) =>
  insertTermReference(nodes, [start, end], reference)

it('splits a text node', () => {
  expect(insert([text('训练大模型需要')], 2, 5)).toEqual([text('训练'), term(text('大模型')), text('需要')])
})

it('stays inside a mark that holds the whole stretch', () => {
  expect(insert([text('训练'), strong(text('大模型'))], 2, 5)).toEqual([
    text('训练'),
    strong(term(text('大模型'))),
  ])
})

it('splits a mark that the stretch partly covers', () => {
  expect(insert([strong(text('训练大')), text('模型需要')], 2, 5)).toEqual([
    strong(text('训练')),
    term(strong(text('大')), text('模型')),
    text('需要'),
  ])
})

it('keeps a node without text at the edge outside', () => {
  const note: PhrasingContent = {type: 'footnoteReference', identifier: '1'}
  expect(insert([note, text('大模型'), note], 0, 3)).toEqual([note, term(text('大模型')), note])
})

it.each<[string, PhrasingContent[], number, number]>([
  ['in a link', [link(text('大模型'))], 0, 3],
  ['across the start of a link', [text('大'), link(text('模型'))], 0, 3],
  ['across the end of a link', [link(text('大模')), text('型')], 0, 3],
  ['ending within code', [text('大'), {type: 'inlineCode', value: '模型化'}], 0, 3],
  ['beginning within code', [{type: 'inlineCode', value: '超大'}, text('模型')], 1, 4],
  ['in another term', [term(text('大模型'))], 0, 2],
  ['with a footnote within', [text('大'), {type: 'footnoteReference', identifier: '1'}, text('模型')], 0, 3],
  ['empty', [text('大模型')], 1, 1],
  ['beyond the end', [text('大模型')], 2, 9],
])('leaves a stretch alone that is %s', (_, nodes, start, end) => {
  expect(insert(nodes, start, end)).toEqual(nodes)
})

const phrasing = fc.letrec<{node: PhrasingContent}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 3},
    fc.string({maxLength: 5}).map(text),
    fc.string({maxLength: 5}).map((value): PhrasingContent => ({type: 'inlineCode', value})),
    fc.array(tie('node'), {maxLength: 3}).map((children) => strong(...children)),
    fc.array(tie('node'), {maxLength: 3}).map((children) => link(...children)),
  ),
}))

it('never changes the text, and marks just the stretch or nothing', () => {
  fc.assert(
    fc.property(fc.array(phrasing.node, {maxLength: 4}), fc.nat(20), fc.nat(5), (nodes, start, length) => {
      const result = insert(nodes, start, start + length)
      const whole = nodes.map(toText).join('')
      expect(result.map(toText).join('')).toBe(whole)
      const marked = JSON.stringify(result).includes('"termReference"')
      if (marked) expect(termTexts(result)).toEqual([whole.slice(start, start + length)])
    }),
    {seed: 5, numRuns: 500},
  )
})

function termTexts(nodes: readonly PhrasingContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'termReference') return [toText(node)]
    return 'children' in node ? termTexts(node.children as PhrasingContent[]) : []
  })
}
