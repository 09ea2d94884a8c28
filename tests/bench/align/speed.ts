import {spawnSync} from 'node:child_process'
import {alignDocuments, alignSentences} from '@duizhao/align'
import type {Block, Document, Sentence, Side} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import {type GoldText, readGold} from './gold.ts'
import {printTable} from './table.ts'

/** Chinese sentences of the flat texts, and how often each is aligned; the fastest run counts. */
const flatTexts = [
  {length: 1000, runs: 5},
  {length: 5000, runs: 3},
  {length: 20_000, runs: 2},
]

/** Beads of a paragraph in the measurement within rows. */
const rowLength = 5

/** Runs of that measurement; the first are slow, since nothing is compiled yet. */
const rowRuns = 10

/** Measures how fast the lexicon loads and the aligner works, and how time and memory grow with the text. */
export function benchSpeed(): void {
  printLexiconTime()
  const texts = readGold()
  if (texts.length === 0) return
  printRowSpeed(texts)
  printFlatSpeed(texts)
}

/** The fastest of several runs, in seconds of processor time: other work on the machine disturbs it least. */
function secondsOf(runs: number, work: () => void): number {
  const times = Array.from({length: runs}, () => {
    const started = process.cpuUsage()
    work()
    const {user, system} = process.cpuUsage(started)
    return (user + system) / 1e6
  })
  return Math.min(...times)
}

function printFlatSpeed(texts: readonly GoldText[]): void {
  const lexicon = loadLexicon()
  const rows = [['zh sentences', 'seconds', 'sentences a second', 'microseconds a sentence', 'peak memory']]
  for (const {length, runs} of flatTexts) {
    const {zh, en} = repeatTexts(texts, length)
    const seconds = secondsOf(runs, () => alignSentences(zh, en, {lexicon}))
    rows.push([
      String(zh.length),
      seconds.toFixed(2),
      (zh.length / seconds).toFixed(0),
      ((1e6 * seconds) / zh.length).toFixed(0),
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    ])
  }
  printTable('Flat texts of the development texts, one after another and again (processor time)', rows)
}

/** The development texts again and again; the last is cut at a bead. */
export function repeatTexts(texts: readonly GoldText[], length: number): {zh: string[]; en: string[]} {
  const [zh, en]: [string[], string[]] = [[], []]
  for (let index = 0; zh.length < length; index++) {
    const text = texts[index % texts.length]!
    const room = length - zh.length
    const next = text.links.find(([left, right]) => left[0]! >= room && right.length > 0)
    zh.push(...text.zh.slice(0, next?.[0][0]))
    en.push(...text.en.slice(0, next?.[1][0]))
  }
  return {zh, en}
}

/** Each text as an article: paragraphs of a few sentences, aligned to rows and within them. */
function printRowSpeed(texts: readonly GoldText[]): void {
  const lexicon = loadLexicon()
  const articles = rowArticles(texts)
  const sentences = articles.reduce((sum, {zh}) => sum + zh.sentences.length, 0)
  const seconds = secondsOf(rowRuns, () => {
    for (const {zh, en} of articles) alignDocuments(zh, en, {lexicon})
  })
  const rows = articles.reduce((sum, {zh}) => sum + zh.blocks.length, 0)
  console.log(
    `\n${articles.length} articles of ${rows} paragraphs, rows and beads within them: ${(sentences / seconds).toFixed(0)} zh sentences a second of processor time`,
  )
}

/** Each text as an article of paragraphs of a few beads. */
export function rowArticles(texts: readonly GoldText[]): Record<Side, Document>[] {
  return texts.map(({zh, en, links}) => {
    const paired = links.filter(([left, right]) => left.length > 0 && right.length > 0)
    const cuts = paired.filter((_, index) => index % rowLength === 0)
    const paragraphs = (side: Side) =>
      cuts.map(([left, right], index) => {
        const [next, sentences] = [cuts[index + 1], side === 'zh' ? zh : en]
        return side === 'zh'
          ? sentences.slice(left[0], next?.[0][0])
          : sentences.slice(right[0], next?.[1][0])
      })
    return {zh: toDocument('zh', paragraphs('zh')), en: toDocument('en', paragraphs('en'))}
  })
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
  const script = `const {loadLexicon} = await import('@duizhao/lexicon')
    const started = process.cpuUsage()
    loadLexicon().has('对照')
    const {user, system} = process.cpuUsage(started)
    console.log(Math.round((user + system) / 1000))`
  const times = Array.from({length: 5}, () =>
    Number(
      spawnSync(
        process.execPath,
        ['--import=tsx', '--conditions=development', '--input-type=module', '--eval', script],
        {encoding: 'utf8'},
      ).stdout,
    ),
  ).sort((a, b) => a - b)
  console.log(`\nThe lexicon loads in ${times[0]} ms of processor time (five processes: ${times.join(', ')})`)
}
