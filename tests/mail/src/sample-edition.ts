import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {
  Article,
  Bead,
  Document,
  Edition,
  MailSettings,
  ProjectSettings,
  Side,
  Term,
} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'

const fixtures = fileURLToPath(new URL('../test/fixtures', import.meta.url))

/** What the settings of the sample say, with some of it changed. */
export interface SampleOptions {
  newsletter?: Partial<ProjectSettings['newsletter']>
  mail?: Partial<MailSettings>
}

const designations = (preferred: string) => ({preferred, admitted: [], forbidden: []})

const largeModel: Term = {
  id: 'large-model',
  type: 'term',
  zh: designations('大模型'),
  en: designations('large model'),
  definition: {zh: '参数数以亿计的模型。', en: 'A model with parameters by the hundred million.'},
  doNotAnnotate: false,
  everyday: false,
}

/**
 * An edition of one article and one mailing, made from the fixture that holds every kind of block.
 *
 * @param options - what is not as usual
 * @returns the edition
 */
export function sampleEdition(options: SampleOptions = {}): Edition {
  const read = (side: Side) => readFileSync(`${fixtures}/sample/${side}.md`, 'utf8')
  return editionOf(read('zh'), read('en'), options)
}

/**
 * An edition of one article, whose blocks answer one another one by one.
 *
 * @param zh - Markdown
 * @param en - Markdown with as many blocks
 * @param options - what is not as usual
 * @returns the edition
 */
export function editionOf(zh: string, en: string, {newsletter, mail}: SampleOptions = {}): Edition {
  const article = articleOf(parse(zh, 'zh'), parse(en, 'en'))
  const settings: ProjectSettings = {
    title: {zh: '对照', en: 'Duizhao'},
    description: {zh: '一份中英双语杂志', en: 'A magazine in Chinese and English'},
    publisher: {zh: '对照编辑部', en: 'The Duizhao editors'},
    url: 'https://duizhao.example/',
    zhScript: 'zh-Hans',
    firstUse: 'none',
    newsletter: {
      width: 72,
      kinsoku: 'gb',
      emphasis: 'none',
      both: 'paragraph',
      leadOnly: false,
      ...newsletter,
      mail: {
        from: '对照 Duizhao <letters@duizhao.example>',
        to: '读者 Readers <readers@lists.duizhao.example>',
        listId: '对照 Duizhao <readers.lists.duizhao.example>',
        listUnsubscribe: [
          'https://lists.duizhao.example/readers/unsubscribe',
          'mailto:readers-leave@lists.duizhao.example',
        ],
        listUnsubscribePost: true,
        listArchive: 'https://lists.duizhao.example/readers/archive/',
        ...mail,
      },
    },
  }
  const mailing = {
    id: '2024-06-20',
    date: '2024-06-20T18:00:00+08:00',
    subject: {zh: '南坡寻路', en: 'A Path up the South Face'},
    intro: {zh: '这一期从**山脚**讲起。', en: 'This issue begins at the *foot* of a mountain.'},
    articles: ['sample'],
  }
  return {
    format: 'duizhao-edition/1',
    settings,
    terms: [largeModel],
    articles: [article],
    mailings: [mailing],
    assets: [],
    messages: [],
  }
}

function parse(source: string, side: Side): Document {
  const {document} = parseDocument(source, {path: `articles/sample/${side}.md`, side})
  if (!document) throw new Error(`Expected the ${side} sample to be parsed`)
  return document
}

function articleOf(zh: Document, en: Document): Article {
  const rows = zh.blocks.map((_, index) => ({zh: [index], en: en.blocks[index] ? [index] : []}))
  const inBlock = ({blocks}: Document, index: number) => {
    const [start, end] = blocks[index]?.sentences ?? [0, 0]
    return Array.from({length: end - start}, (_, offset) => start + offset)
  }
  const beads: Bead[] = rows.flatMap((_, row) =>
    pair(inBlock(zh, row), inBlock(en, row)).map((pair) => ({...pair, row, confidence: 1, evidence: []})),
  )
  const termLinks = beads.flatMap((bead, index) => {
    const find = (document: Document, sentences: readonly number[], name: RegExp) =>
      sentences.flatMap((sentence) => {
        const match = name.exec(document.sentences[sentence]!.text)
        if (!match) return []
        const [text] = match
        return [
          {sentence, start: match.index, end: match.index + text.length, text, status: 'preferred' as const},
        ]
      })
    const link = {
      term: largeModel.id,
      bead: index,
      zh: find(zh, bead.zh, /大模型/).slice(0, 1),
      en: find(en, bead.en, /large models?/).slice(0, 1),
      status: 'linked' as const,
    }
    return link.zh.length + link.en.length > 0 ? [link] : []
  })
  return {slug: 'sample', zh, en, rows, beads, termLinks, messages: []}
}

/** Sentence by sentence, where both sides have as many; otherwise all with all. */
function pair(zh: number[], en: number[]): Pick<Bead, 'zh' | 'en'>[] {
  if (zh.length === en.length) return zh.map((sentence, index) => ({zh: [sentence], en: [en[index]!]}))
  return [{zh, en}]
}
