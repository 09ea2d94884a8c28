import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {type Document, headingSentences, type SentenceNode} from '../src/index.ts'

const sentence = (index: number): SentenceNode => ({
  type: 'sentence',
  index,
  children: [{type: 'text', value: 'A.'}],
})

test('headings are found at any depth, and nothing else', () => {
  const nodes: RootContent[] = [
    {type: 'heading', depth: 1, children: [sentence(0), sentence(1)]},
    {type: 'paragraph', children: [sentence(2)]},
    {
      type: 'blockquote',
      children: [
        {type: 'heading', depth: 3, children: [sentence(3)]},
        {type: 'paragraph', children: [sentence(4)]},
      ],
    },
    {type: 'thematicBreak'},
  ]
  const document = {blocks: nodes.map((node) => ({node}))} as Document
  expect([...headingSentences(document)]).toEqual([0, 1, 3])
})
