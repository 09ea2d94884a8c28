import {readFileSync} from 'node:fs'
import type {Term, TermType} from '@duizhao/bitext'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fromCsv, fromTbx, loadTermbase, toCsv, toGlossaryYaml, toTbx} from '../src/index.ts'
import {makeTerm} from './make-term.ts'

const file = 'import/terms.tbx'
const fixture = (name: string) => readFileSync(new URL(`fixtures/exchange/${name}`, import.meta.url), 'utf8')

const types: TermType[] = ['term', 'person', 'org', 'product', 'place', 'event', 'work', 'law']
const line = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'大模型智谱AI|\\,;"\'<>&#=.-–’· \t'), fc.string({unit: 'grapheme'})),
    minLength: 1,
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
  .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/gu, '').trim())
  .filter((text) => text !== '')
const designations = fc.record({
  preferred: line,
  admitted: fc.array(line, {maxLength: 2}),
  forbidden: fc.array(line, {maxLength: 2}),
})
const terms: fc.Arbitrary<Term[]> = fc.uniqueArray(
  fc
    .record(
      {
        id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/u),
        type: fc.constantFrom(...types),
        zh: designations,
        en: designations,
        definition: fc.record({zh: line, en: line}),
        note: line,
        doNotAnnotate: fc.boolean(),
        everyday: fc.boolean(),
      },
      {requiredKeys: ['id', 'type', 'zh', 'en', 'doNotAnnotate', 'everyday']},
    )
    .map((term) => term as Term),
  {selector: ({id}) => id, maxLength: 5},
)

describe('round trips', () => {
  it('brings every term back from TBX', () => {
    fc.assert(
      fc.property(terms, (given) => {
        expect(fromTbx(toTbx(given), {file})).toEqual({terms: given, messages: []})
      }),
      {seed: 42},
    )
  })

  it('brings every term back from CSV', () => {
    fc.assert(
      fc.property(terms, (given) => {
        expect(fromCsv(toCsv(given), {file})).toEqual({terms: given, messages: []})
      }),
      {seed: 42},
    )
  })

  it('brings every term back from a glossary file', () => {
    const given = [
      makeTerm({zh: '大模型', en: 'large model|LLM|!big model', note: 'a: b # c'}),
      makeTerm({zh: '面壁智能', en: 'ModelBest', type: 'org', everyday: true, doNotAnnotate: true}),
    ]
    const {termbase, messages} = loadTermbase([{path: 'glossary/a.yaml', text: toGlossaryYaml(given)}])
    expect(messages).toEqual([])
    expect(termbase.terms).toEqual(given)
  })
})

describe('TBX', () => {
  it('writes TBX-Basic in DCA style, forbidden designations as deprecated', async () => {
    const given = [
      makeTerm({
        zh: '大模型',
        en: 'large model|LLM|!big model',
        definition: {zh: '参数极多的模型。', en: 'A model with very many parameters.'},
        note: 'R&D <b>',
      }),
      makeTerm({id: '01-ai', zh: '零一万物', en: '01.AI', type: 'org'}),
    ]
    await expect(toTbx(given)).toMatchFileSnapshot('fixtures/exchange/basic/output.tbx')
  })

  it('reads the DCT style and the older termEntry', () => {
    expect(fromTbx(fixture('dct/input.tbx'), {file}).terms).toEqual([
      makeTerm({id: 'c1', zh: '大模型', en: 'large model|!big model'}),
    ])
    expect(fromTbx(fixture('tbx-2/input.tbx'), {file}).terms).toEqual([
      makeTerm({id: 'eid-1', zh: '参数', en: 'parameter|setting'}),
    ])
  })

  it('refuses entities, so that no outside file is read', () => {
    const text = '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>'
    const {terms, messages} = fromTbx(text, {file})
    expect(terms).toEqual([])
    expect(messages).toMatchObject([{ruleId: 'import-syntax', place: {line: 1, column: 16}}])
  })

  it.each(['', 'no XML', '<tbx>', '<html/>', '<tbx><text></tbx>'])('says what is wrong with %j', (text) => {
    expect(fromTbx(text, {file}).messages).toMatchObject([{ruleId: 'import-syntax', severity: 'error'}])
  })

  it('leaves out an entry that lacks a side, and says where it stands', () => {
    const text = `<tbx><text><body>
  <conceptEntry id="a"><langSec xml:lang="zh"><termSec><term>甲</term></termSec></langSec></conceptEntry>
</body></text></tbx>`
    expect(fromTbx(text, {file})).toMatchObject({
      terms: [],
      messages: [{ruleId: 'import-incomplete', place: {line: 2, column: 3}}],
    })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void fromTbx(text, {file})),
      {seed: 42},
    )
    fc.assert(
      fc.property(fc.string(), (text) => void fromTbx(`<tbx>${text}</tbx>`, {file})),
      {seed: 42},
    )
  })
})

describe('CSV', () => {
  it('reads two columns and makes ids', () => {
    const {terms} = fromCsv('\ufeffzh,en\n大模型,large model\n大型模型,Large Model\n', {file})
    expect(terms.map(({id, zh}) => [id, zh.preferred])).toEqual([
      ['large-model', '大模型'],
      ['large-model-2', '大型模型'],
    ])
  })

  it('reads tab-separated text', () => {
    expect(fromCsv('zh\ten\n大模型\tlarge model\n', {file}).terms).toHaveLength(1)
  })

  it('says what is wrong', () => {
    expect(fromCsv('a,b\n1,2', {file}).messages).toMatchObject([{ruleId: 'import-syntax', place: {line: 1}}])
    expect(fromCsv('zh,en\n甲,"a\n', {file}).messages).toMatchObject([{ruleId: 'import-syntax'}])
    expect(fromCsv('zh,en\n甲,a\n乙,\n', {file}).messages).toMatchObject([
      {ruleId: 'import-incomplete', place: {line: 3}},
    ])
    expect(fromCsv('id,zh,en\nx,甲,a\nx,乙,b\n', {file}).messages).toMatchObject([
      {ruleId: 'duplicate-term-id', place: {line: 3}},
    ])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void fromCsv(`zh,en\n${text}`, {file})),
      {seed: 42},
    )
  })
})
