import type {Article, Bead, Block, Document, Edition, Row, Sentence, Side} from '@duizhao/bitext'
import {sides} from '@duizhao/bitext'

const sentencesInParagraph = 4
const paragraphsInSection = 30
const start = {line: 1, column: 1, offset: 0}
const position = {start, end: start}
const texts: Record<Side, string> = {
  zh: '一条河从山里流出来，经过许多村庄，最后在平原上慢慢停下脚步，人们在岸边种地、读书、修桥。',
  en: 'A river comes down from the hills, passes a great many villages, and slows to a walk on the plain.',
}

/**
 * An edition of one work, made without parsing or aligning: paragraphs of four sentences, a heading every thirty.
 *
 * @param count - sentences on each side
 * @returns the edition
 */
export function syntheticEdition(count: number): Edition {
  const paragraphs = Math.ceil(count / sentencesInParagraph)
  const zh = makeDocument('zh', paragraphs)
  const en = makeDocument('en', paragraphs)
  const rows = zh.blocks.map(({index}): Row => ({zh: [index], en: [index]}))
  const beads = zh.sentences.map(
    ({index, block}): Bead => ({zh: [index], en: [index], row: block, confidence: 1, evidence: []}),
  )
  const article: Article = {slug: 'long-work', zh, en, rows, beads, termLinks: [], messages: []}
  const both = (words: string) => ({zh: words, en: words})
  return {
    format: 'duizhao-edition/1',
    settings: {
      title: both('Bench'),
      description: both(''),
      zhScript: 'zh-Hans',
      firstUse: 'none',
      newsletter: {
        width: 72,
        kinsoku: 'gb',
        emphasis: 'none',
        both: 'paragraph',
        leadOnly: false,
        mail: {from: 'a@example.org', to: 'b@example.org'},
      },
    },
    terms: [],
    articles: [article],
    mailings: [],
    assets: [],
    messages: [],
  }
}

function makeDocument(side: Side, paragraphs: number): Document {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  const addBlock = (length: number, isHeading: boolean) => {
    const first = sentences.length
    const block = blocks.length
    const children = Array.from({length}, () => {
      const index = sentences.length
      const text = isHeading ? `${index}` : texts[side]
      sentences.push({
        index,
        block,
        unit: block,
        text,
        position,
        runs: [{start: 0, point: start}],
        opaque: [],
      })
      return {type: 'sentence' as const, index, children: [{type: 'text' as const, value: text}]}
    })
    const node = isHeading
      ? {type: 'heading' as const, depth: 2 as const, children}
      : {type: 'paragraph' as const, children}
    blocks.push({index: block, node, sentences: [first, sentences.length], position})
  }
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    if (paragraph % paragraphsInSection === 0) addBlock(1, true)
    addBlock(sentencesInParagraph, false)
  }
  const language = side === sides[0] ? 'zh-Hans' : 'en'
  const frontMatter: Document['frontMatter'] = {
    title: side === 'zh' ? '长河' : 'A long river',
    date: '2024-06-18',
    authors: [],
    lang: language,
  }
  return {
    side,
    language,
    path: `articles/long-work/${side}.md`,
    frontMatter,
    blocks,
    sentences,
    suppressions: [],
  }
}
