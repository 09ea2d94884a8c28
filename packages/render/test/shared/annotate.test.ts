import type {Block, Document, Side, Term, TermLink} from '@duizhao/bitext'
import {expect, it} from 'vitest'
import {annotate} from '../../src/shared/annotate.ts'

const start = {line: 1, column: 1, offset: 0}
const position = {start, end: start}

function makeDocument(side: Side, ...texts: [type: 'heading' | 'paragraph', text: string][]): Document {
  const blocks = texts.map(([type, value], index): Block => {
    const sentence = {type: 'sentence' as const, index, children: [{type: 'text' as const, value}]}
    const node =
      type === 'heading' ? {type, depth: 2 as const, children: [sentence]} : {type, children: [sentence]}
    return {index, node, sentences: [index, index + 1], position}
  })
  const sentences = texts.map(([, text], index) => ({
    index,
    block: index,
    unit: index,
    text,
    position,
    runs: [{start: 0, point: start}],
    opaque: [],
  }))
  const language = side === 'zh' ? 'zh-Hans' : 'en'
  const frontMatter = {title: '', date: '2026-01-01', authors: [], lang: language} as const
  return {
    side,
    language,
    path: 'a.md',
    frontMatter: {...frontMatter, authors: []},
    blocks,
    sentences,
    suppressions: [],
  }
}

function makeTerm(id: string, zh: string, en: string, doNotAnnotate = false): Term {
  const designations = (preferred: string) => ({preferred, admitted: [], forbidden: []})
  return {id, type: 'term', zh: designations(zh), en: designations(en), doNotAnnotate, everyday: false}
}

/** Links the first designation in each sentence; `firstAt` is the sentence of the first mention. */
function linkAll(document: Document, term: Term, firstAt = 0): TermLink[] {
  return document.sentences.flatMap(({text, index}): TermLink[] => {
    const at = text.indexOf(term[document.side].preferred)
    if (at < 0) return []
    const found = term[document.side].preferred
    const occurrence = {
      sentence: index,
      start: at,
      end: at + found.length,
      text: found,
      status: 'preferred' as const,
    }
    return [
      {
        term: term.id,
        bead: index,
        zh: [],
        en: [],
        status: 'linked',
        [document.side]: [occurrence],
        ...(index === firstAt && {first: [document.side]}),
      },
    ]
  })
}

const largeModel = makeTerm('large-model', '大模型', 'large model')

it('marks every occurrence with its term and its link', () => {
  const document = makeDocument('zh', ['paragraph', '大模型很大。'], ['paragraph', '训练大模型。'])
  const links = linkAll(document, largeModel)
  const {blocks} = annotate(document, {termLinks: links, terms: [largeModel], firstUse: 'none'})
  expect(blocks.map((block) => JSON.stringify(block.node).match(/"term":"large-model","link":\d/g))).toEqual([
    ['"term":"large-model","link":0'],
    ['"term":"large-model","link":1'],
  ])
})

it('leaves terms alone that readers shall not see marked, and terms that the edition lacks', () => {
  const document = makeDocument('zh', ['paragraph', '大模型很大。'])
  const silent = {...largeModel, doNotAnnotate: true}
  const termLinks = linkAll(document, largeModel)
  expect(annotate(document, {termLinks, terms: [silent], firstUse: 'none'})).toEqual(document)
  expect(annotate(document, {termLinks, terms: [], firstUse: 'none'})).toEqual(document)
})

function glosses(document: Document, term = largeModel, firstAt = 0) {
  const termLinks = linkAll(document, term, firstAt)
  const {blocks} = annotate(document, {termLinks, terms: [term], firstUse: 'brackets'})
  return blocks.map(({node}) => JSON.stringify(node).match(/"gloss":"([^"]*)"/)?.[1])
}

it('glosses the first mention alone', () => {
  const document = makeDocument(
    'zh',
    ['heading', '大模型'],
    ['paragraph', '大模型。'],
    ['paragraph', '大模型。'],
  )
  expect(glosses(document, largeModel, 1)).toEqual([undefined, 'large model', undefined])
})

it('glosses each side with the other', () => {
  expect(glosses(makeDocument('en', ['paragraph', 'A large model.']))).toEqual(['大模型'])
})

it('does not gloss where the author did', () => {
  expect(glosses(makeDocument('zh', ['paragraph', '大模型（LLM）'], ['paragraph', '大模型。']))).toEqual([
    undefined,
    undefined,
  ])
})

it('does not gloss a name that both languages write alike', () => {
  expect(
    glosses(makeDocument('zh', ['paragraph', 'DeepSeek。']), makeTerm('d', 'DeepSeek', 'DeepSeek')),
  ).toEqual([undefined])
})
