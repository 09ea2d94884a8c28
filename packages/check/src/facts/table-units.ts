import {type Document, type Side, toText} from '@duizhao/bitext'
import {dimensionOf, findQuantities, type Quantity} from '@duizhao/quantity'
import type {Table, TableCell} from 'mdast'
import {remember} from '../remember.ts'
import {nodesOf} from '../text/nodes.ts'

/** Where a sentence stands in a table, and in which unit the heading of its column or row says that it counts. */
export interface TablePlace {
  /** The same for all cells of a column. */
  column: string
  /** One of the unit, as a quantity: 万千瓦 is 10,000 kilowatt. */
  unit?: Quantity
  /** Whether it is the heading that names the unit. */
  namesUnit?: true
}

/**
 * Places of the sentences of a document's tables, by the index of the sentence.
 *
 * @param document - one half of an article
 */
export const tablePlaces = remember((document: Document): ReadonlyMap<number, TablePlace> => {
  const blocks = document.blocks.map(({index}) => index)
  return new Map(
    nodesOf(document, blocks, ['table']).flatMap((table, index) => placesIn(table, index, document.side)),
  )
})

function placesIn({children: [head, ...rows]}: Table, table: number, side: Side): [number, TablePlace][] {
  const heads = head?.children ?? []
  const units = heads.map((cell) => unitOf(toText(cell), side))
  const placesOf = (cell: TableCell, index: number, of: Omit<TablePlace, 'column'>) =>
    sentencesOf(cell).map((sentence): [number, TablePlace] => [
      sentence,
      {column: `${table}:${index}`, ...of},
    ])
  const named = (unit: Quantity | undefined) => (unit ? {unit, namesUnit: true as const} : {})
  return [
    ...heads.flatMap((cell, index) => placesOf(cell, index, named(units[index]))),
    ...rows.flatMap(({children: cells}) => {
      const first = cells[0] && unitOf(toText(cells[0]), side)
      return cells.flatMap((cell, index) => {
        const unit = units[index] ?? (index > 0 ? first : undefined)
        return placesOf(cell, index, unit ? {unit} : index === 0 ? named(first) : {})
      })
    }),
  ]
}

function sentencesOf({children}: TableCell): number[] {
  return children.flatMap((node) => (node.type === 'sentence' ? [node.index] : []))
}

/** Percentage points, as only the brackets of a heading shorten them: elsewhere, points are scored or are places. */
const points =
  /^(?:points?|pts?|p\.?p\.?t?s?|%[- ]?(?:points?|pts?)|percentage[- ]points?|个?百分点|個百分點)\.?$/i
const pointsIn: Record<Side, string> = {zh: '个百分点', en: 'percentage points'}

const brackets = /[（([［]([^（()）\][［］]+)[)）\]］]\s*$/
const last = /[,，、:：/|]\s*([^,，、:：|]+)$/

/**
 * The unit that a heading names, in brackets, after a comma, alone or as its last words.
 *
 * @param text - text of the head of a column or row
 * @param side - its language
 * @returns one of the unit; nothing if the heading names none
 */
export function unitOf(text: string, side: Side): Quantity | undefined {
  const stated = brackets.exec(text)?.[1]
  if (stated !== undefined) return oneOf(points.test(stated.trim()) ? pointsIn[side] : stated, side)
  const candidates = [text, last.exec(text)?.[1] ?? '', ...endings(text, side)]
  for (const candidate of candidates) {
    const unit = oneOf(candidate, side)
    // `Year` over a column of years names none.
    if (unit && dimensionOf(unit) !== 'duration') return unit
  }
  return undefined
}

/** The last words of an English heading, the last characters of a Chinese one; the longest first. */
function endings(text: string, side: Side): string[] {
  // A word in Latin letters is not cut: `check` does not end with the k of thousands.
  const parts = side === 'en' ? text.split(' ') : (text.match(/[\p{Script=Latin}\d]+|./gsu) ?? [])
  const most = side === 'en' ? 3 : 5
  return Array.from({length: Math.min(most, parts.length - 1)}, (_, index) =>
    parts.slice(index + Math.max(1, parts.length - most)).join(side === 'en' ? ' ' : ''),
  )
}

/** What stands before a sum: US$, Rmb. */
const currencySign = /^(?:[A-Z]{0,2}[$€£¥￥]|(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|TWD)\b)/i

/** A magnitude that is written right after its number: 1m yuan, Rmb1bn. */
const abbreviated = /^(?:m|mn|bn|tn|trn)(?: [a-z]|$)/i

/** Reads a unit by putting 1 before it, or after its sign: `1万千瓦`, `1 MW`, `$1bn`, `1 %`. */
function oneOf(name: string, side: Side): Quantity | undefined {
  const plain = name
    .trim()
    .replace(/^(?:单位|單位|unit|in)\s*[:：]?\s*/i, '')
    .replace(/^(million|billion|thousand|trillion)s(?: of)?(?= |$)/i, '$1')
  const sign = currencySign.exec(plain)?.[0] ?? ''
  const rest = plain.slice(sign.length).trimStart()
  // A number in a heading is no unit: 疫苗组（3200人）, SIMD, 32-bit.
  if (/^\d/.test(rest) || plain === '') return undefined
  const text = `${sign}1${side === 'zh' || abbreviated.test(rest) ? '' : ' '}${rest}`
  const [unit] = findQuantities(text.trim(), side)
  const covers =
    unit &&
    unit.start === 0 &&
    (unit.end === text.trim().length || /^ ?[/／每]/.test(text.slice(unit.end)) || isCounted(text, unit))
  return covers && isUnit(unit) ? unit : undefined
}

/** 万人, 千台: a magnitude with a noun. */
function isCounted(text: string, {kind, end, value}: Quantity): boolean {
  return kind === 'number' && value > 1 && text.length - end <= 2
}

function isUnit({kind, value}: Quantity): boolean {
  return kind === 'money' || kind === 'measure' || kind === 'percent' || (kind === 'number' && value > 1)
}

/**
 * Whether a quantity in a heading is the unit that it names: 百万元 in 营收（百万元）.
 *
 * @param quantity - a quantity in the heading
 * @param place - where it stands
 */
export function isNamedUnit({kind, value, unit}: Quantity, place: TablePlace): boolean {
  const named = place.namesUnit && place.unit
  return named !== undefined && named.kind === kind && named.value === value && named.unit === unit
}

/**
 * A bare number in a cell, counted in the unit of its column. In the heading itself it is none: 元/百万次.
 *
 * @param quantity - a quantity in the cell
 * @param place - where the cell stands
 */
export function inPlace(quantity: Quantity, {unit, namesUnit}: TablePlace): Quantity {
  if (quantity.kind !== 'number' || !unit || namesUnit) return quantity
  const scaled = (value: number) => Number((value * unit.value).toPrecision(15))
  return {
    ...quantity,
    kind: unit.kind,
    value: scaled(quantity.value),
    low: scaled(quantity.low),
    high: scaled(quantity.high),
    ...(unit.unit === undefined ? {} : {unit: unit.unit}),
  }
}
