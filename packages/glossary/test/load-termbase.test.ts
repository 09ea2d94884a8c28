import {readFileSync} from 'node:fs'
import type {Message} from '@duizhao/bitext'
import {describe, expect, it} from 'vitest'
import {glossarySchema, loadTermbase} from '../src/index.ts'
import {makeTerm} from './make-term.ts'

const load = (...texts: string[]) =>
  loadTermbase(texts.map((text, index) => ({path: `glossary/${index}.yaml`, text})))

describe('loadTermbase', () => {
  it('lets a spelling be forbidden beside the one that is preferred', () => {
    const {termbase, messages} = load(
      'terms:\n  - {id: yaochuan, zh: 瑶川, en: {preferred: Yaochuan, forbidden: [Yao Chuan]}}\n',
    )
    expect(messages).toEqual([])
    expect(termbase.terms[0]!.en).toEqual({preferred: 'Yaochuan', admitted: [], forbidden: ['Yao Chuan']})
  })

  it('reads the short and the long form, and sorts by id over all files', () => {
    const {termbase, messages} = load(
      'terms:\n  - {id: parameter, zh: 参数, en: parameter, everyday: true}\n',
      `terms:
  - id: large-model
    zh: 大模型
    en: {preferred: large model, admitted: [LLM], forbidden: [big model]}
    type: term
    definition: {zh: 很大的模型, en: A model that is large}
    note: see the brief
    doNotAnnotate: true
`,
    )
    expect(messages).toEqual([])
    expect(termbase.terms).toEqual([
      makeTerm({
        zh: '大模型',
        en: 'large model|LLM|!big model',
        definition: {zh: '很大的模型', en: 'A model that is large'},
        note: 'see the brief',
        doNotAnnotate: true,
      }),
      makeTerm({zh: '参数', en: 'parameter', everyday: true}),
    ])
  })

  it('reports every fault with its place, and keeps what is sound', async () => {
    const text = readFileSync(new URL('fixtures/termbase/faults/input.yaml', import.meta.url), 'utf8')
    const {termbase, messages} = loadTermbase([{path: 'glossary/faults.yaml', text}])
    await expect(`${messages.map(show).join('\n')}\n`).toMatchFileSnapshot(
      'fixtures/termbase/faults/messages.txt',
    )
    expect(termbase.terms.map(({id}) => id)).toEqual([
      'empty-admitted',
      'foundation-model',
      'large-model',
      'model',
    ])
    expect(termbase.terms.find(({id}) => id === 'large-model')!.en).toEqual({
      preferred: 'large model',
      admitted: ['LLM'],
      forbidden: [],
    })
  })

  it('finds an id that another file has taken, and points there', () => {
    const {messages} = load('terms:\n  - {id: a, zh: 甲, en: a}\n', 'terms:\n  - {id: a, zh: 乙, en: b}\n')
    expect(messages).toMatchObject([
      {
        ruleId: 'duplicate-term-id',
        file: 'glossary/1.yaml',
        related: [{file: 'glossary/0.yaml', place: {start: {line: 2, column: 10}}}],
      },
    ])
  })

  it.each([
    ['yaml-syntax', 'terms:\n  - {id: a, id: b, zh: 甲, en: a}\n'],
    ['yaml-unknown-key', 'terms:\n  - {id: a, zh: 甲, en: a, typ: org}\n'],
    ['yaml-missing-key', 'terms:\n  - {id: a, zh: 甲}\n'],
    ['yaml-wrong-value', 'terms:\n  - {id: a, zh: 甲, en: a, type: organisation}\n'],
    ['yaml-wrong-value', 'terms:\n  - {id: "a b", zh: 甲, en: a}\n'],
    ['yaml-wrong-value', 'terms:\n  - {id: a, zh: [甲], en: a}\n'],
  ])('reports %s with a place', (ruleId, text) => {
    expect(load(text).messages).toMatchObject([{ruleId, place: {start: {line: 2}}}])
  })

  it('takes an empty list for an empty glossary', () => {
    expect(load('terms: []\n', 'terms:\n')).toEqual({termbase: {terms: []}, messages: []})
  })
})

describe('glossarySchema', () => {
  it('describes every key, so that editors can show help', () => {
    const {$defs} = glossarySchema() as {$defs: {term: {properties: Record<string, {description?: string}>}}}
    for (const property of Object.values($defs.term.properties)) expect(property.description).toBeTruthy()
  })
})

function show({severity, file, place, ruleId, reason, related = []}: Message): string {
  const at = (place: Message['place']) => {
    const {line, column} = 'start' in place ? place.start : place
    return `${line}:${column}`
  }
  const others = related.map((other) => ` → ${at(other.place)}`).join('')
  return `${severity} ${file}:${at(place)} ${ruleId} ${reason}${others}`
}
