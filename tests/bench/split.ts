import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Side, sides} from '@duizhao/bitext'
import {splitSentences} from '@duizhao/parse'
import {join, readGold, type SplitSample} from './split/gold.ts'
import {type Splitter, score} from './split/score.ts'

const goldFolder = new URL('../../packages/parse/test/fixtures/split/', import.meta.url)
const articlesFolder = new URL('split/articles/', import.meta.url)
const linesFolder = new URL('../../../shared/data/align/', import.meta.url)
const blocksFile = new URL('../../../shared/data/terms/d2l-dev/blocks.jsonl', import.meta.url)
const between = {zh: '', en: ' '} as const
/** Sentences a paragraph is made of where a set has none. */
const paragraphLength = 10
const showErrors = process.argv.includes('--errors')

const ours =
  (side: Side): Splitter =>
  (text) =>
    splitSentences(text, side).map(([, end]) => end)

/** The splitter that every browser has: UAX #29 with CLDR's tailoring. */
const peer = (side: Side): Splitter => {
  const segmenter = new Intl.Segmenter(side, {granularity: 'sentence'})
  return (text) => [...segmenter.segment(text)].map(({index, segment}) => index + segment.trimEnd().length)
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(6)
}

function printRow(name: string, side: Side, samples: readonly SplitSample[]): void {
  for (const [system, split] of [
    ['duizhao', ours(side)],
    ['Intl.Segmenter', peer(side)],
  ] as const) {
    const {precision, recall, f1, boundaries, errors} = score(samples, split)
    const label = `${name} ${side}`.padEnd(20) + system.padEnd(16) + String(boundaries).padStart(6)
    console.log(`${label} ${percent(precision)} ${percent(recall)} ${percent(f1)}`)
    if (showErrors && system === 'duizhao') for (const error of errors) console.log(`    ${error}`)
  }
}

/** Files of one sentence a line, which may hold several: recall tells more than precision. */
function readLines(folder: URL, side: Side): SplitSample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(`.${side}`))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      const starts = Array.from(
        {length: Math.ceil(lines.length / paragraphLength)},
        (_, index) => index * paragraphLength,
      )
      return starts.map((start) => join(lines.slice(start, start + paragraphLength), between[side]))
    })
}

/** Blocks translated by people: the two sides should mostly have the same number of sentences. */
function printAgreement(): void {
  const blocks = readFileSync(blocksFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as {kind: string} & Record<Side, string>)
    .filter(({kind}) => kind === 't')
  for (const [system, splitter] of [
    ['duizhao', ours],
    ['Intl.Segmenter', peer],
  ] as const) {
    const split = {zh: splitter('zh'), en: splitter('en')}
    const same = blocks.filter(({zh, en}) => split.zh(zh).length === split.en(en).length).length
    console.log(`${system.padEnd(16)} ${percent(same / blocks.length)} % of ${blocks.length} blocks`)
  }
}

console.log('boundaries between sentences                        precision recall F1')
for (const side of sides)
  printRow('gold', side, readGold(fileURLToPath(new URL(`${side}.txt`, goldFolder)), between[side]))
for (const side of sides) {
  const files = readdirSync(articlesFolder).filter((file) => file.endsWith(`.${side}.txt`))
  const samples = files.flatMap((file) =>
    readGold(fileURLToPath(new URL(file, articlesFolder)), between[side]),
  )
  printRow('articles', side, samples)
}
if (existsSync(linesFolder)) {
  for (const set of readdirSync(linesFolder).sort()) {
    for (const side of sides) printRow(set, side, readLines(new URL(`${set}/`, linesFolder), side))
  }
}
if (existsSync(blocksFile)) {
  console.log('\nthe same number of sentences on both sides of a textbook’s paragraphs')
  printAgreement()
}
