import {type Document, type Side, toText} from '@duizhao/bitext'
import {findQuantities, measureOf, type Quantity} from '@duizhao/quantity'
import type {Table, TableCell} from 'mdast'
import {remember} from '../remember.ts'
import {nodesOf} from '../text/nodes.ts'

/** Where a sentence stands in a table, and in which unit the head of its column or row says that it counts. */
export interface TablePlace {
  /** The same for all cells of a column. */
  column: string
  /** One of the unit, as a quantity: 万千瓦 is 10,000 kilowatt. */
  unit?: Quantity
}

/**
 * Places of the sentences in the bodies of a document's tables, by the index of the sentence.
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
  const heads = head?.children.map((cell) => unitOf(toText(cell), side)) ?? []
  return rows.flatMap(({children: cells}) => {
    const first = cells[0] && unitOf(toText(cells[0]), side)
    return cells.flatMap((cell, index) => {
      const unit = heads[index] ?? (index > 0 ? first : undefined)
      const place = {column: `${table}:${index}`, ...(unit ? {unit} : {})}
      return sentencesOf(cell).map((sentence): [number, TablePlace] => [sentence, place])
    })
  })
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
    if (unit && !isPeriod(unit)) return unit
  }
  return undefined
}

/** The last words of an English heading, the last characters of a Chinese one; the longest first. */
function endings(text: string, side: Side): string[] {
  const parts = side === 'en' ? text.split(' ') : [...text]
  const most = side === 'en' ? 3 : 5
  return Array.from({length: Math.min(most, parts.length - 1)}, (_, index) =>
    parts.slice(index + Math.max(1, parts.length - most)).join(side === 'en' ? ' ' : ''),
  )
}

/** Reads a unit by putting 1 before it, or after its sign: `1万千瓦`, `1 MW`, `$1bn`, `1 %`. */
function oneOf(name: string, side: Side): Quantity | undefined {
  const plain = name
    .trim()
    .replace(/^(?:单位|單位|unit|in)\s*[:：]?\s*/i, '')
    .replace(/^(million|billion|thousand|trillion)s(?: of)?(?= |$)/i, '$1')
  if (/^\d*$/.test(plain)) return undefined
  const sign = /^(?:[A-Z]{2}|[A-Z])?[$€£¥￥]/.exec(plain)?.[0] ?? ''
  const text = side === 'zh' ? `${sign}1${plain.slice(sign.length)}` : `${sign}1 ${plain.slice(sign.length)}`
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

/** `Year` over a column of years names no unit. */
function isPeriod({unit}: Quantity): boolean {
  const dimension = unit === undefined ? undefined : measureOf(unit)?.dimension
  return dimension === 'duration'
}

/**
 * A bare number in a cell, counted in the unit of its column.
 *
 * @param quantity - a quantity in the cell
 * @param unit - one of the unit
 */
export function inUnit(quantity: Quantity, unit: Quantity): Quantity {
  if (quantity.kind !== 'number') return quantity
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
