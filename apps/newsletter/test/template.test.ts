import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Document, type ProjectSettings, toText} from '@duizhao/bitext'
import {expect, test} from 'vitest'
import type {Letter} from '../src/letter/letter.ts'
import {fillTemplate} from '../src/template/fill-template.ts'
import {readTemplates} from '../src/template/read-template.ts'
import {templateValues} from '../src/template/variables.ts'

const settings: ProjectSettings = {
  title: {zh: '对照', en: 'Duizhao'},
  description: {zh: '杂志', en: 'A magazine'},
  zhScript: 'zh-Hans',
  firstUse: 'none',
  newsletter: {
    width: 72,
    kinsoku: 'gb',
    emphasis: 'none',
    both: 'paragraph',
    leadOnly: false,
    mail: {from: 'a@example.org', to: 'b@example.org'},
    template: {en: 'letter.md'},
  },
}

async function read(template: string) {
  const directory = await mkdtemp(join(tmpdir(), 'duizhao-template-'))
  try {
    await writeFile(join(directory, 'letter.md'), template)
    const {templates, messages} = await readTemplates(settings, directory)
    return {template: templates.get('en')!, messages}
  } finally {
    await rm(directory, {recursive: true, force: true})
  }
}

const textOf = ({blocks}: Document) => blocks.map(({node}) => toText(node))

test('values are text, never Markdown', async () => {
  const {template, messages} = await read('# {{publication}}\n\n{{content}}\n\n[Leave]({{unsubscribeUrl}})\n')
  expect(messages).toEqual([])
  const values = {publication: '*Stars* [x](y) {{date}}', unsubscribeUrl: 'https://example.org/a_(b)*c*'}
  const {before, after} = fillTemplate(template, values)
  expect(textOf(before)).toEqual(['*Stars* [x](y) {{date}}'])
  expect(JSON.stringify(after.blocks)).toContain('"url":"https://example.org/a_(b)*c*"')
})

test('a line with a variable that has no value is left out', async () => {
  const {template} = await read('{{content}}\n\n- {{publication}}\n- Archive: {{archiveUrl}}\n')
  expect(textOf(fillTemplate(template, {publication: 'Duizhao'}).after)).toEqual(['Duizhao'])
})

test('an unknown variable and a missing place for the content are messages', async () => {
  const {messages} = await read('Dear {{reader}},\n')
  expect(messages.map(({ruleId, place, params}) => [ruleId, place, params.name])).toEqual([
    ['template-variable', {line: 1, column: 6, offset: 5}, 'reader'],
    ['template-content', {line: 1, column: 1}, undefined],
  ])
})

test('the words of the settings are in the script of the letter', () => {
  const letter: Letter = {
    edition: 'zh',
    languages: ['zh-Hant'],
    file: 'articles/x/zh.md',
    subject: {zh: '對頁', en: 'Facing Pages'},
    date: '2024-06-20',
    articles: [],
    hasContents: false,
    intro: [],
  }
  expect(templateValues(letter, 'zh-Hant', settings)).toMatchObject({
    publication: '對照',
    description: '雜誌',
    subject: '對頁',
  })
  expect(templateValues(letter, 'zh-Hans', settings)).toMatchObject({
    publication: '对照',
    description: '杂志',
  })
  expect(templateValues(letter, 'en', settings)).toMatchObject({publication: 'Duizhao'})
})
