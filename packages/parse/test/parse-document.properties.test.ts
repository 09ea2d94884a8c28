import {type Document, pointAt, positionAt, type SentenceNode, sides, toText} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../src/markdown/parse-markdown.ts'
import {flatMarkdown, markdownText} from './support/arbitraries.ts'

const containers = new Set(['paragraph', 'heading', 'tableCell', 'figure'])
const forbidden = new Set([
  'html',
  'yaml',
  'definition',
  'linkReference',
  'imageReference',
  'containerDirective',
  'leafDirective',
  'textDirective',
])

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

function allNodes({blocks}: Document): Nodes[] {
  return blocks.flatMap(({node}) => [...nodesOf(node)])
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '')

describe.each(sides)('any Markdown, %s', (side) => {
  const parse = (source: string) => parseDocument(source, {path: `articles/a/${side}.md`, side}).document!

  it('leaves nothing raw, and sentences alone in every container', () => {
    fc.assert(
      fc.property(markdownText, (source) => {
        for (const node of allNodes(parse(source))) {
          expect(forbidden).not.toContain(node.type)
          if (containers.has(node.type) && 'children' in node) {
            expect(node.children.filter(({type}) => type !== 'sentence')).toEqual([])
          }
        }
      }),
      {seed: 2, numRuns: 800},
    )
  })

  it('gives each sentence one node, in order, with its text', () => {
    fc.assert(
      fc.property(markdownText, (source) => {
        const document = parse(source)
        const nodes = allNodes(document).filter((node): node is SentenceNode => node.type === 'sentence')
        expect(nodes.map(({index}) => index)).toEqual(document.sentences.map(({index}) => index))
        for (const {index, text, opaque, block} of document.sentences) {
          expect(toText(nodes[index]!).trim()).toBe(text)
          for (const [start, end] of opaque)
            expect(0 <= start && start < end && end <= text.length).toBe(true)
          const [first, last] = document.blocks[block]!.sentences
          expect(first <= index && index < last).toBe(true)
        }
      }),
      {seed: 3, numRuns: 800},
    )
  })

  it('knows the place of every character', () => {
    fc.assert(
      fc.property(markdownText, (source) => {
        const lines = lineStarts(source)
        for (const sentence of parse(source).sentences) {
          let last = -1
          for (let at = 0; at < sentence.text.length; at++) {
            const {line, column, offset = -1} = pointAt(sentence, at)
            expect(lines[line - 1]! + column - 1).toBe(offset)
            expect(offset >= last).toBe(true)
            last = offset
            expect(mayStandFor(source, offset, sentence.text[at]!)).toBe(true)
          }
        }
      }),
      {seed: 4, numRuns: 800},
    )
  })

  it('gives the text back when the sentences are put together again', () => {
    fc.assert(
      fc.property(flatMarkdown, (source) => {
        const before = [...nodesOf(parseMarkdown(source))]
          .filter(({type}) => containers.has(type))
          .map(toText)
        const after = parse(source).sentences.map(({text}) => text)
        expect(withoutSpace(after.join(''))).toBe(withoutSpace(before.join('')))
      }),
      {seed: 5, numRuns: 800},
    )
  })
})

/** Offsets at which the lines of a text begin, as Markdown counts lines. */
function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({0: ending, index}) => index + ending.length)]
}

/** Whether a character of the text can come from a place: itself, a reference, white space for a soft break. */
function mayStandFor(source: string, offset: number, character: string): boolean {
  const written = source[offset]
  if (written === character || written === '&') return true
  if (character === '\uFFFD') return written === '\0'
  // The second half of a character that a reference gave as one.
  if (/[\uDC00-\uDFFF]/.test(character)) return source[offset - 1] === '&'
  return /\s/.test(character) && (written === undefined || /[\s\\<]/.test(written))
}

it('points behind the last character of a range', () => {
  const {sentences} = parseDocument('> 一\\*二\n> 三 &amp; 四', {path: 'zh.md', side: 'zh'}).document!
  const [sentence] = sentences
  expect(sentence!.text).toBe('一*二三 & 四')
  expect(positionAt(sentence!, [2, 4])).toEqual({
    start: {line: 1, column: 6, offset: 5},
    end: {line: 2, column: 4, offset: 10},
  })
})
