import {spawnSync} from 'node:child_process'
import {alignDocuments, alignSentences} from '@duizhao/align'
import type {Block, Document, Sentence, Side} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import {type GoldText, readGold} from './gold.ts'
import {printTable} from './table.ts'

const lengths = [1000, 2000, 5000, 10_000, 20_000]

/** Beads of a paragraph in the measurement within rows. */
const rowLength = 5

/** Measures how fast the lexicon loads and the aligner works, and how time and memory grow with the text. */
export function benchSpeed(): void {
  printLexiconTime()
  const texts = readGold()
  if (texts.length === 0) return
  const zh = texts.flatMap((text) => text.zh)
  const en = texts.flatMap((text) => text.en)
  const lexicon = loadLexicon()
  alignSentences(zh, en, {lexicon})
  const rows = [['zh sentences', 'seconds of processor time', 'zh sentences/s', 'resident memory']]
  for (const length of lengths) {
    const repeat = (list: readonly string[], size: number) =>
      Array.from({length: size}, (_, index) => list[index % list.length]!)
    const started = process.cpuUsage()
    alignSentences(repeat(zh, length), repeat(en, Math.round((length * en.length) / zh.length)), {lexicon})
    const {user, system} = process.cpuUsage(started)
    const seconds = (user + system) / 1e6
    const memory = `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`
    rows.push([String(length), seconds.toFixed(2), (length / seconds).toFixed(0), memory])
  }
  printTable('One flat text, the development texts repeated', rows)
  printRowSpeed(texts)
}

/** One article of all texts: paragraphs of a few sentences, aligned to rows and within them. */
function printRowSpeed(texts: readonly GoldText[]): void {
  const lexicon = loadLexicon()
  const paragraphs = texts.flatMap(({zh, en, links}) => {
    const paired = links.filter(([left, right]) => left.length > 0 && right.length > 0)
    const cuts = paired.filter((_, index) => index % rowLength === 0)
    return cuts.map(([left, right], index) => ({
      zh: zh.slice(left[0], cuts[index + 1]?.[0][0]),
      en: en.slice(right[0], cuts[index + 1]?.[1][0]),
    }))
  })
  const documents = {
    zh: toDocument(
      'zh',
      paragraphs.map(({zh}) => zh),
    ),
    en: toDocument(
      'en',
      paragraphs.map(({en}) => en),
    ),
  }
  alignDocuments(documents.zh, documents.en, {lexicon})
  const started = process.cpuUsage()
  alignDocuments(documents.zh, documents.en, {lexicon})
  const {user, system} = process.cpuUsage(started)
  const rate = documents.zh.sentences.length / ((user + system) / 1e6)
  console.log(
    `\nOne article of ${paragraphs.length} paragraphs, rows and beads: ${rate.toFixed(0)} zh sentences a second of processor time`,
  )
}

function toDocument(side: Side, paragraphs: readonly (readonly string[])[]): Document {
  const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
  const language = side === 'zh' ? 'zh-Hans' : 'en'
  const sentences: Sentence[] = []
  const blocks = paragraphs.map((texts, block): Block => {
    const start = sentences.length
    for (const text of texts) {
      sentences.push({
        index: sentences.length,
        block,
        unit: block,
        text,
        position: place,
        runs: [],
        opaque: [],
      })
    }
    return {
      index: block,
      node: {type: 'paragraph', children: []},
      sentences: [start, sentences.length],
      position: place,
    }
  })
  const frontMatter = {title: '', date: '', authors: [], lang: language} as const
  return {
    side,
    language,
    path: `${side}.md`,
    frontMatter: {...frontMatter, authors: []},
    blocks,
    sentences,
    suppressions: [],
  }
}

function printLexiconTime(): void {
  loadLexicon()
  const script =
    "const {loadLexicon} = await import('@duizhao/lexicon'); const start = performance.now(); loadLexicon().has('对照'); console.log((performance.now() - start).toFixed(0))"
  const times = Array.from({length: 5}, () =>
    Number(
      spawnSync(
        process.execPath,
        ['--import=tsx', '--conditions=development', '--input-type=module', '--eval', script],
        {encoding: 'utf8'},
      ).stdout,
    ),
  ).sort((a, b) => a - b)
  console.log(`\nThe lexicon loads in ${times[2]} ms (median of five processes, ${times.join(', ')})`)
}
