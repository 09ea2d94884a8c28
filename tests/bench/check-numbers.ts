// How many of the number, date, money, percentage and unit cases of two public test suites are read right.
//
// Right means: every gold entity of the case has a quantity that overlaps it and agrees in value (relative 1e-9) and in
// what its kind adds – currency code, unit of measure, year/month/day – and, where the case has no gold entity at all,
// nothing of the kind is found. Out of scope, and counted apart: dates that must be resolved against a clock (tomorrow,
// last Easter), sets and open ranges of time, and units without a number. Text normalisation cases compare the values
// read from the spoken form with those read from the written form.

import {existsSync, readFileSync} from 'node:fs'
import type {Side} from '@duizhao/bitext'
import {findQuantities, type Quantity} from '@duizhao/quantity'

interface Entity {
  Text: string
  TypeName?: string
  Start: number
  End: number
  Resolution: Record<string, unknown>
}

interface Case {
  lang: Side
  model: string
  input: string
  results: Entity[]
}

interface Score {
  right: number
  total: number
  outOfScope: number
  wrong: string[]
}

const folder = new URL('../../../shared/data/terms/numbers/', import.meta.url)
const verbose = process.argv.includes('--wrong')

function scoreRecognizers(): Map<string, Score> {
  const scores = new Map<string, Score>()
  for (const line of read('recognizers_specs.jsonl')) {
    const test = JSON.parse(line) as Case
    const kind = kindOf(test.model)
    if (!kind) continue
    const score = scoreOf(scores, `${test.lang} ${kind}`)
    const gold = test.results.filter((entity) => isInScope(kind, entity))
    if (gold.length === 0 && test.results.length > 0) {
      score.outOfScope++
      continue
    }
    count(score, isRight(kind, test, gold), () => describe(test, gold))
  }
  return scores
}

function scoreNormalisation(): Map<string, Score> {
  const scores = new Map<string, Score>()
  for (const line of read('wetext_zh.tsv').slice(1)) {
    const [direction, file, input = '', expected = ''] = line.split('\t')
    const [spoken, written] = direction === 'itn' ? [input, expected] : [expected, input]
    const values = [spoken, written].map((text) => findQuantities(text, 'zh').flatMap(valuesOf).toSorted())
    const score = scoreOf(scores, `zh ${file} (${direction})`)
    if (!/[\d零一二两三四五六七八九十百千万亿幺]/.test(written)) score.outOfScope++
    else
      count(
        score,
        JSON.stringify(values[0]) === JSON.stringify(values[1]),
        () => `${spoken} | ${written} | ${values.join(' ≠ ')}`,
      )
  }
  return scores
}

function kindOf(model: string): string | undefined {
  const [, , name] = model.split('/')
  return {
    NumberModel: 'number',
    OrdinalModel: 'ordinal',
    PercentModel: 'percent',
    CurrencyModel: 'currency',
    DimensionModel: 'unit',
    AgeModel: 'unit',
    TemperatureModel: 'unit',
    DateTimeModel: 'date',
  }[name ?? '']
}

function isInScope(kind: string, {TypeName = '', Resolution, Text}: Entity): boolean {
  if (kind === 'date') return timexesOf(Resolution).some((timex) => isAbsolute(timex, TypeName, Text))
  const {value, offset, relativeTo} = Resolution
  if (kind === 'ordinal') return relativeTo === 'start' && offset !== undefined
  return (
    value !== null &&
    value !== undefined &&
    value !== 'null' &&
    Number.isFinite(Number.parseFloat(String(value)))
  )
}

function timexesOf(resolution: Record<string, unknown>): string[] {
  return ((resolution.values as {timex?: string; type?: string}[] | undefined) ?? []).flatMap(
    ({timex}) => timex ?? [],
  )
}

/** A date, time or duration that the words themselves give. */
function isAbsolute(timex: string, type: string, text: string): boolean {
  const says =
    /\d|[零〇一二三四五六七八九十两]|january|february|march|april|may|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twent|thirt/i
  if (
    !says.test(text) ||
    (/range|set|alt/i.test(type) &&
      !/^\(\d{3}0-01-01,\d{3}0-01-01,P10Y\)$/.test(timex) &&
      !/^(?:\d{4}|XXXX)(?:-\d{2})?$/.test(timex))
  )
    return false
  if (type.endsWith('.date')) return /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(timex) && saysDate(timex, text)
  if (type.endsWith('.daterange'))
    return /^(?:\d{4}|XXXX)(?:-\d{2})?$|P10Y\)$/.test(timex) && saysDate(timex, text)
  if (type.endsWith('.time')) return /^T\d{2}(?::\d{2}){0,2}$/.test(timex)
  return type.endsWith('.duration') && /^PT?[\d.]+[A-Z]$/.test(timex)
}

/** The year and the day must be written: `Monday the 12th of this month` needs a clock. */
function saysDate(timex: string, text: string): boolean {
  const [year = '', month, day] = timex.split('-')
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const hasYear =
    year === 'XXXX' ||
    year.startsWith('(') ||
    plain.includes(year.slice(2)) ||
    /[零〇一二三四五六七八九]{2,4}年|(?:nineteen|twenty|two thousand)/i.test(plain)
  const relative =
    /(?:this|next|last|past|coming|upcoming|previous|current|ago|later|from|today|tomorrow|yesterday|week|weekend|end of|begin|mon|tue|wed|thu|fri|sat|sun)(?!r)|[今明昨去上下本这]|周|星期|之?前|之?后|以来|初|末|底/i.test(
      plain.replace(/march|august|sun\w*day|monday|tuesday|wednesday|thursday|friday|saturday/gi, ''),
    )
  return (
    hasYear &&
    !relative &&
    (month === undefined ||
      day === undefined ||
      /\d|[一二三四五六七八九十]|first|second|third|fourth|fifth|th\b/i.test(plain))
  )
}

function isRight(kind: string, {input, lang}: Case, gold: readonly Entity[]): boolean {
  const found = findQuantities(input, lang)
  if (gold.length === 0) return !found.some((quantity) => isOfKind(kind, quantity))
  return gold.every((entity) =>
    found.some((quantity) => overlap(quantity, entity) && matches(kind, quantity, entity)),
  )
}

function overlap({start, end}: Quantity, {Start, End}: Entity): boolean {
  return start <= End && Start < end
}

function isOfKind(kind: string, quantity: Quantity): boolean {
  if (kind === 'number') return quantity.kind === 'number' || quantity.kind === 'fraction'
  if (kind === 'currency') return quantity.kind === 'money'
  if (kind === 'unit') return quantity.kind === 'measure' && !isDuration(quantity)
  if (kind === 'date') return quantity.kind === 'date' || quantity.kind === 'time'
  return quantity.kind === kind
}

const durations = 'century decade year month week day night hour minute second millisecond microsecond'.split(
  ' ',
)

function isDuration({unit}: Quantity): boolean {
  return durations.includes(unit ?? '')
}

function matches(kind: string, quantity: Quantity, {Resolution, TypeName = ''}: Entity): boolean {
  if (kind === 'date') return timexesOf(Resolution).some((timex) => matchesTimex(quantity, timex, TypeName))
  const gold = Number.parseFloat(String(kind === 'ordinal' ? Resolution.offset : Resolution.value))
  const isEqual = valuesOf(quantity).some(
    (value) => Math.abs(value - gold) <= 1e-9 * Math.max(1, Math.abs(gold)),
  )
  if (kind === 'percent') return quantity.kind === 'percent' && isEqual
  if (kind === 'currency') return quantity.kind === 'money' && isEqualMoney(quantity, gold, Resolution)
  if (kind === 'unit')
    return quantity.kind === 'measure' && isEqualMeasure(quantity, gold, String(Resolution.unit))
  return isEqual && (kind !== 'ordinal' || quantity.kind === 'ordinal')
}

function isEqualMoney(
  {value, unit}: Quantity,
  gold: number,
  {isoCurrency, unit: name}: Record<string, unknown>,
): boolean {
  const isSubunit = /^(?:Cent|Pence|Penny|Jiao|Fen)$/i.test(String(name))
  const factor = isSubunit ? (/Jiao/i.test(String(name)) ? 0.1 : 0.01) : 1
  const isEqual = Math.abs(value - gold * factor) <= 1e-9 * Math.max(1, Math.abs(gold))
  return isEqual && (isoCurrency === undefined || String(isoCurrency).startsWith('_') || isoCurrency === unit)
}

function isEqualMeasure({value, unit = ''}: Quantity, gold: number, name: string): boolean {
  const normal = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('meter', 'metre')
      .replaceAll('liter', 'litre')
      .replace(/^c$/, 'degree celsius')
      .replace(/^f$/, 'degree fahrenheit')
      .replace(/^(?:metric )?ton$/, 'tonne')
      .replace(' of age', '')
  return Math.abs(value - gold) <= 1e-9 * Math.max(1, Math.abs(gold)) && normal(unit) === normal(name)
}

function matchesTimex({kind, value, date, unit}: Quantity, timex: string, type: string): boolean {
  if (type.endsWith('.duration')) {
    const [, number, letter] = /^PT?([\d.]+)([A-Z])$/.exec(timex) ?? []
    const units: Record<string, string[]> = {
      Y: ['year', 'decade', 'century'],
      M: timex.startsWith('PT') ? ['minute'] : ['month'],
      W: ['week'],
      D: ['day', 'night'],
      H: ['hour'],
      S: ['second'],
    }
    const factor = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
    return (
      kind === 'measure' &&
      value * factor === Number(number) &&
      (units[letter ?? '']?.includes(unit ?? '') ?? false)
    )
  }
  if (type.endsWith('.time')) {
    const [hours = 0, minutes = 0, seconds = 0] = timex.slice(1).split(':').map(Number)
    return kind === 'time' && value % 86_400 === (hours * 3600 + minutes * 60 + seconds) % 86_400
  }
  const decade = /^\((\d{3}0)-01-01,\d{3}0-01-01,P10Y\)$/.exec(timex)
  if (decade) return date?.decade !== undefined && date.decade % 100 === Number(decade[1]) % 100
  const [year, month, day] = timex.split('-')
  const yearAgrees =
    year === 'XXXX' ? date?.year === undefined : (date?.year ?? value) % 100 === Number(year) % 100
  return (
    (yearAgrees && date?.month === toNumber(month) && date?.day === toNumber(day)) ||
    (month === undefined && value === Number(year))
  )
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

/**
 * The value, both ends of a span (三四万 is written 3~4万), or the parts of a date, which text normalisation and the number
 * model read one by one.
 */
function valuesOf({kind, value, low, high, approximation, date}: Quantity): number[] {
  if (approximation === 'about' && low === value && low < high) return [low, high]
  if (kind === 'time') return [value, Math.floor(value / 3600), Math.floor((value % 3600) / 60)]
  return date ? Object.values(date) : [value]
}

function read(name: string): string[] {
  return readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean)
}

function scoreOf(scores: Map<string, Score>, key: string): Score {
  const score = scores.get(key) ?? {right: 0, total: 0, outOfScope: 0, wrong: []}
  scores.set(key, score)
  return score
}

function count(score: Score, right: boolean, describeCase: () => string): void {
  score.total++
  if (right) score.right++
  else score.wrong.push(describeCase())
}

function describe({input, lang}: Case, gold: readonly Entity[]): string {
  const expected = gold
    .map(({Text, Resolution}) => `${Text}=${JSON.stringify(Resolution).slice(0, 90)}`)
    .join('; ')
  const found = findQuantities(input, lang).map(
    ({text, kind, value, unit}) => `${text}=${kind} ${value} ${unit ?? ''}`,
  )
  return `${input.slice(0, 100)} | ${expected} | ${found.join('; ')}`
}

function print(suite: string, scores: ReadonlyMap<string, Score>): void {
  console.log(`\nNumbers read right, ${suite}`)
  for (const [key, {right, total, outOfScope, wrong}] of [...scores].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  )) {
    const share = total === 0 ? '–' : `${((100 * right) / total).toFixed(1)} %`
    console.log(
      `  ${key.padEnd(44)} ${share.padStart(8)}  (${right}/${total}${outOfScope > 0 ? `, ${outOfScope} out of scope` : ''})`,
    )
    if (verbose) for (const line of wrong) console.log(`    ✗ ${line}`)
  }
}

if (existsSync(folder)) {
  print('Recognizers-Text', scoreRecognizers())
  print('WeTextProcessing', scoreNormalisation())
} else {
  console.log('numbers: no data at ../shared/data/terms/numbers, nothing measured')
}
