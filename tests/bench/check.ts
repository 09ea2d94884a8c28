// A mutation test of the check. Good pairs – the content, and textbook and news from the development data – are checked
// as they are, and every message about them counts as an alarm. Then faults of each class are planted, one at a time, at
// random places by code that knows nothing of the rules, the text goes through the whole pipeline (parse, align, link,
// check), and a fault counts as found if a rule of its class reports it on the line where it stands or names that line
// as the other place. The seed is fixed. What a reader says of the errors and warnings about the development data is in
// check/verdicts.tsv. Options: --untouched plants nothing, --alarms lists every alarm, --unjudged every message without
// a verdict as a line for that file, --misses every miss, --only=NAME,NAME measures some classes of faults alone.

import type {Message} from '@duizhao/bitext'
import type {CheckSettings} from '@duizhao/check'
import {loadPairs, type Pair} from './check/corpus.ts'
import {faults} from './check/faults.ts'
import {groupBy} from './check/group-by.ts'
import {type Checked, check, folder} from './check/pipeline.ts'
import type {Fault, Planted} from './check/plant.ts'
import {createRandom, pick} from './check/random.ts'
import {keyOf as keyOfVerdict, loadVerdicts} from './check/verdicts.ts'

const settings: CheckSettings = {rules: {}, houseStyle: {zhLatinSpacing: 'any'}}
const perClass = 24
const mostTries = 1500
const samples = 12

const show = {
  alarms: process.argv.includes('--alarms'),
  misses: process.argv.includes('--misses'),
  unjudged: process.argv.includes('--unjudged'),
}
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)

const pairs = loadPairs()
const byCorpus = groupBy(pairs, ({corpus}) => corpus)
const clean = new Map<Pair, Checked>()
if (!only) printAlarms()
if (!process.argv.includes('--untouched')) printRecall()

/** What a check says of the untouched pair. */
function cleanOf(pair: Pair): Checked {
  const known = clean.get(pair) ?? check(pair.texts, pair.terms, settings)
  clean.set(pair, known)
  return known
}

function printAlarms(): void {
  console.log('\nMessages about untouched text (alarms per 100 sentence pairs)')
  for (const corpus of ['content', 'trials', 'd2l', 'news'] as const) {
    const checked = pairs.flatMap((pair) => (pair.corpus === corpus ? [[pair, cleanOf(pair)] as const] : []))
    const count = checked.reduce((sum, [, {pairs: size}]) => sum + size, 0)
    const messages = checked.flatMap(([pair, {messages: list}]) => list.map((message) => ({pair, message})))
    const byRule = groupBy(messages, ({message}) => `${message.ruleId} (${message.severity})`)
    const rates = [...byRule].map(([rule, list]) => `${rule} ${list.length}`).sort()
    const rate = (severities: string[]) =>
      (
        (100 * messages.filter(({message}) => severities.includes(message.severity)).length) /
        Math.max(1, count)
      ).toFixed(2)
    console.log(
      `  ${corpus.padEnd(8)} ${count} pairs: ${rate(['error', 'warning'])} errors and warnings, ${rate(['info'])} hints per 100`,
    )
    for (const line of rates) console.log(`    ${line}`)
    if (corpus !== 'content') printVerdicts(messages, count)
    const random = createRandom(1)
    const shown = show.alarms
      ? messages
      : Array.from({length: Math.min(samples, messages.length)}, () => pick(random, messages))
    for (const {pair, message} of shown) console.log(`    e.g. ${describe(pair, message)}`)
  }
}

function printVerdicts(found: readonly {pair: Pair; message: Message}[], count: number): void {
  const verdicts = loadVerdicts()
  const judged = found
    .filter(({message}) => message.severity !== 'info')
    .map(({pair, message}) => {
      const key = keyOfVerdict(pair, message)
      return {key, rule: message.ruleId, reason: message.reason, verdict: verdicts.get(key) ?? 'unjudged'}
    })
  const tally = (some: typeof judged) =>
    (['true', 'style', 'false', 'unjudged'] as const)
      .map((verdict) => `${some.filter((one) => one.verdict === verdict).length} ${verdict}`)
      .join(', ')
  const alarms = judged.filter(({verdict}) => verdict === 'false').length
  console.log(`    of ${judged.length} errors and warnings, judged by a reader: ${tally(judged)}`)
  console.log(`    ${((100 * alarms) / Math.max(1, count)).toFixed(2)} false alarms per 100 pairs`)
  for (const [rule, some] of groupBy(judged, (one) => one.rule)) console.log(`      ${rule}: ${tally(some)}`)
  if (show.unjudged)
    for (const {key, reason} of judged.filter((one) => one.verdict === 'unjudged'))
      console.log(`${key}\t?\t${reason}`)
}

function describe(pair: Pair, message: Message): string {
  const {line} = startOf(message.place)
  return `${pair.name} ${message.file.slice(folder.length + 1)}:${line} ${message.severity} ${message.ruleId}: ${message.reason}`
}

function printRecall(): void {
  console.log('\nPlanted faults found')
  let found = 0
  let total = 0
  for (const fault of faults) {
    if (only && !only.split(',').some((name) => fault.name.includes(name))) continue
    const result = measure(fault)
    found += result.found
    total += result.total
    const share = result.total === 0 ? '–' : `${((100 * result.found) / result.total).toFixed(1)} %`
    console.log(`  ${fault.name.padEnd(22)} ${share.padStart(8)}  (${result.found}/${result.total})`)
    if (show.misses) for (const miss of result.misses) console.log(`    ✗ ${miss}`)
  }
  console.log(
    `  ${'all'.padEnd(22)} ${((100 * found) / Math.max(1, total)).toFixed(1).padStart(6)} %  (${found}/${total})`,
  )
}

function measure(fault: Fault): {found: number; total: number; misses: string[]} {
  const random = createRandom(20_240_618)
  const result = {found: 0, total: 0, misses: [] as string[]}
  const seen = new Set<string>()
  for (let attempt = 0; attempt < mostTries && result.total < perClass; attempt++) {
    // The content is small beside the rest, and has what the rest lacks: names, links, images, footnotes.
    const corpus = pick(random, [...byCorpus.values()])
    const pair = pick(random, corpus)
    const planted = fault.plant(pair, random)
    const key = planted && `${pair.name} ${planted.what}`
    if (!planted || !key || seen.has(key)) continue
    seen.add(key)
    result.total++
    if (isFound(fault, pair, planted)) result.found++
    else result.misses.push(`${pair.name} ${planted.side}:${planted.line + 1} ${planted.what}`)
  }
  return result
}

function isFound(fault: Fault, pair: Pair, planted: Planted): boolean {
  const before = new Set(cleanOf(pair).messages.map(keyOf))
  return check(planted.texts, pair.terms, settings).messages.some(
    (message) =>
      fault.rules.includes(message.ruleId) && !before.has(keyOf(message)) && touches(message, planted),
  )
}

function keyOf({ruleId, file, params, place}: Message): string {
  return `${ruleId} ${file} ${startOf(place).line} ${JSON.stringify(params)}`
}

function touches({file, place, related = []}: Message, {side, line}: Planted): boolean {
  return [{file, place}, ...related].some((spot) => {
    const [first, last] =
      'start' in spot.place
        ? [spot.place.start.line, spot.place.end.line]
        : [spot.place.line, spot.place.line]
    // What was dropped is reported on the other side, with the place where it belongs, a block before or after.
    return spot.file === `${folder}/${side}.md` && first - 3 <= line + 1 && line + 1 <= last + 3
  })
}

function startOf(place: Message['place']) {
  return 'start' in place ? place.start : place
}
