import {spawnSync} from 'node:child_process'
import {alignSentences} from '@duizhao/align'
import {loadLexicon} from '@duizhao/lexicon'
import {readGold} from './gold.ts'
import {printTable} from './table.ts'

const lengths = [1000, 2000, 5000, 10_000, 20_000]

/** Sentences of a row in the measurement within rows: about a paragraph. */
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

/** Many short texts, as the rows of articles are: each text cut where its alignment allows. */
function printRowSpeed(texts: ReturnType<typeof readGold>): void {
  const lexicon = loadLexicon()
  const pieces = texts.flatMap(({zh, en, links}) => {
    const paired = links.filter(([left, right]) => left.length > 0 && right.length > 0)
    const cuts = paired.filter((_, index) => index % rowLength === 0)
    return cuts.map(([left, right], index) => ({
      zh: zh.slice(left[0], cuts[index + 1]?.[0][0]),
      en: en.slice(right[0], cuts[index + 1]?.[1][0]),
    }))
  })
  const run = () => {
    for (const {zh, en} of pieces) alignSentences(zh, en, {lexicon})
  }
  run()
  const started = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(started)
  const sentences = pieces.reduce((sum, {zh}) => sum + zh.length, 0)
  const rate = sentences / ((user + system) / 1e6)
  console.log(`\nPieces of about ${rowLength} beads each, on their own: ${rate.toFixed(0)} zh sentences/s`)
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
