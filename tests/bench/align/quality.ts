import {alignSentences, model, toConfidence} from '@duizhao/align'
import {loadLexicon} from '@duizhao/lexicon'
import {accuracyOf, type Judged, keyOf} from './accuracy.ts'
import {findCandidates} from './candidates.ts'
import {decode, fit, toParameters} from './fit.ts'
import {type GoldText, type Link, readGold, sets} from './gold.ts'
import {peers} from './peers.ts'
import {printTable, short} from './table.ts'

/** A text with what was found in it. */
interface Result extends Judged {
  text: GoldText
  probabilities: number[]
}

/** Measures the shipped model on the development sets, and how well its parameters carry over to texts left out. */
export function benchQuality(): void {
  const texts = readGold()
  if (texts.length === 0) {
    console.log('No development data beside the repository: quality was not measured.')
    return
  }
  const lexicon = loadLexicon()
  const shipped = texts.map((text): Result => {
    const beads = alignSentences(text.zh, text.en, {lexicon})
    return {
      text,
      gold: text.links,
      found: beads.map(({zh, en}): Link => [zh, en]),
      probabilities: beads.map(({confidence}) => confidence),
    }
  })
  const leftOut = crossValidate(texts)
  printSets(shipped, leftOut)
  printTexts(shipped, leftOut)
  printReliability('shipped', shipped)
  printReliability('left out', leftOut)
}

/** Aligns each text with a model that was fitted without it. */
function crossValidate(texts: readonly GoldText[]): Result[] {
  const lexicon = loadLexicon()
  const candidates = texts.map((text) => findCandidates(text, model, lexicon))
  return candidates.map((candidate) => {
    const others = candidates.filter((other) => other !== candidate)
    const path = decode(candidate, fit(others, toParameters(model)))
    return {
      text: candidate.text,
      gold: candidate.text.links,
      found: path.map(({link}) => link),
      probabilities: path.map(({probability}) => toConfidence(probability)),
    }
  })
}

function f1s(results: readonly Result[]): string {
  const {strict, lax} = accuracyOf(results)
  return `${short(strict.f1)}/${short(lax.f1)}`
}

function printSets(shipped: readonly Result[], leftOut: readonly Result[]): void {
  const of = (results: readonly Result[], set: string) => results.filter(({text}) => text.set === set)
  const detail = (set: string) => {
    const {strict} = accuracyOf(of(shipped, set))
    return `P ${short(strict.precision)} R ${short(strict.recall)}`
  }
  printTable(
    'Strict/lax F1 on the development sets; peers are cited, not run: no package of hunalign in Debian (all 7 and all 16 documents, † the 3 here)',
    [
      ['', 'mac-dev', 'champollion', 'news-dev'],
      ['Duizhao', ...sets.map((set) => f1s(of(shipped, set)))],
      ['  strict precision, recall', ...sets.map(detail)],
      ['Duizhao, each text left out', ...sets.map((set) => f1s(of(leftOut, set)))],
      ...peers.map(({name, figures, champollionHere}) => [
        name,
        figures['mac-dev'],
        champollionHere ? `${figures.champollion} †${champollionHere}` : figures.champollion,
        figures.news,
      ]),
    ],
  )
}

function printTexts(shipped: readonly Result[], leftOut: readonly Result[]): void {
  printTable('By text', [
    ['', 'zh', 'en', 'shipped', 'left out'],
    ...shipped.map((result, index) => [
      `${result.text.set} ${result.text.name}`,
      String(result.text.zh.length),
      String(result.text.en.length),
      f1s([result]),
      f1s([leftOut[index]!]),
    ]),
  ])
  for (const set of sets) {
    const values = leftOut
      .filter(({text}) => text.set === set)
      .map((result) => accuracyOf([result]).strict.f1)
      .sort((a, b) => a - b)
    console.log(`  spread on ${set}, left out: ${short(values[0]!)} to ${short(values.at(-1)!)}`)
  }
}

/** How often beads of each confidence are right. */
function printReliability(name: string, results: readonly Result[]): void {
  const bins = Array.from({length: 10}, () => ({count: 0, right: 0, confidence: 0}))
  for (const {gold, found, probabilities} of results) {
    const right = new Set(gold.map(keyOf))
    found.forEach((link, index) => {
      const probability = probabilities[index]!
      const bin = bins[Math.min(9, Math.floor(probability * 10))]!
      bin.count++
      bin.confidence += probability
      if (right.has(keyOf(link))) bin.right++
    })
  }
  const total = bins.reduce((sum, {count}) => sum + count, 0)
  const error = bins.reduce((sum, {right, confidence}) => sum + Math.abs(right - confidence), 0) / total
  printTable(`Reliability, ${name}: expected calibration error ${error.toFixed(3)}`, [
    ['confidence', 'beads', 'mean', 'right'],
    ...bins.flatMap(({count, right, confidence}, index) =>
      count === 0
        ? []
        : [
            [
              `${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}`,
              String(count),
              (confidence / count).toFixed(2),
              (right / count).toFixed(2),
            ],
          ],
    ),
  ])
}
