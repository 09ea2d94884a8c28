import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {loadTermbase} from '@duizhao/glossary'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {fixture, run} from './run.ts'

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'duizhao-'))
  cpSync(fixture('project/articles/models'), join(project, 'articles/models'), {recursive: true})
  mkdirSync(join(project, 'glossary'))
  writeFileSync(join(project, 'glossary/terms.yaml'), glossary)
})

afterEach(() => rmSync(project, {recursive: true}))

/** Every field that an entry can have. */
const glossary = `terms:
  - id: large-model
    zh: {preferred: 大模型, admitted: [大语言模型, “大模型”], forbidden: [巨模型]}
    en: {preferred: large model, admitted: ["LLM, large language model"], forbidden: [big model]}
    definition: {zh: 参数极多的模型, en: 'A model with <very> many parameters & "layers"'}
    note: see the brief
    everyday: true
  - id: zhipu
    zh: 智谱AI
    en: Zhipu AI
    type: org
    doNotAnnotate: true
`

const load = (text: string) => loadTermbase([{path: 'terms.yaml', text}])

test.each(['tbx', 'csv'])('a glossary that goes out as %s comes back as it was', async (format) => {
  const exported = join(project, `terms.${format}`)
  const imported = join(project, 'imported.yaml')
  expect(await run(['export', project, '--to', format, '--out', exported])).toMatchObject({code: 0})
  expect(await run(['import', exported, '--out', imported])).toMatchObject({code: 0})
  expect(load(readFileSync(imported, 'utf8'))).toEqual(load(glossary))
})
