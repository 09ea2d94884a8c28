import type {CalendarDate, Quantity} from '@duizhao/quantity'

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

const dayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const magnitudes = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const lead = {exact: '', about: 'about ', over: 'more than ', under: 'nearly ', several: ''}

/**
 * How English writes a quantity, as a suggestion to the editor: 1179亿元 is `CNY 117.9 billion`.
 *
 * @param quantity - a quantity of either side
 */
export function inEnglish(quantity: Quantity): string {
  const {kind, value, approximation, unit} = quantity
  if (kind === 'date') return inDateWords(quantity)
  if (kind === 'time') return inClock(value)
  if (kind === 'ordinal' && unit !== undefined) return inWords(quantity)
  const number = inMagnitude(value)
  const amount =
    kind === 'percent'
      ? unit === 'point'
        ? `${number} percentage points`
        : `${number}%`
      : kind === 'money'
        ? `${unit} ${number}`
        : kind === 'measure'
          ? `${number} ${value === 1 ? unit : plural(unit ?? '')}`
          : kind === 'multiple'
            ? `${number} times`
            : number
  return lead[approximation] + amount
}

/** Units of China, and those that count as masses, have no plural. */
const invariable = /^(?:li|zhang|chi|cun|mu|ping|jin|liang|stone|horsepower|(?:kilo|mega|giga)?hertz)$/

function plural(unit: string): string {
  if (invariable.test(unit)) return unit
  // Kilometres per hour, years of age, degrees Celsius.
  const [head] = unit.split(/ (?=per |of |Celsius|Fahrenheit)/)
  const heads = `${head}s`
    .replace(/foots$/, 'feet')
    .replace(/inchs$/, 'inches')
    .replace(/centurys$/, 'centuries')
  return heads + unit.slice(head!.length)
}

/**
 * A quantity with its qualifier, as its sentence writes them: 超过130, `fewer than 50`.
 *
 * @param text - the sentence
 * @param quantity - a quantity in it
 */
export function phraseOf(text: string, {start, end, qualifier = [start, end]}: Quantity): string {
  return text.slice(Math.min(start, qualifier[0]), Math.max(end, qualifier[1]))
}

/**
 * The value in figures that need no language: 117,900,000,000 CNY; 60.11%; 2024-06-18.
 *
 * @param quantity - a quantity of either side
 * @param other - the one that it is compared with: where their rates differ, or one share is lost and one left, this is told
 */
export function inWords(quantity: Quantity, other: Pick<Quantity, 'per' | 'fate'> = quantity): string {
  const {kind, value, low, approximation, unit, date} = quantity
  const per = other.per === quantity.per ? undefined : quantity.per
  // The most that a magnitude alone may be is below the next: 10–99 and not 10–99.9.
  const high = approximation === 'several' ? Math.floor(quantity.high) : quantity.high
  if (kind === 'date') return inDateFigures(date)
  if (kind === 'time') return inClock(value)
  const number = low === high || low === value ? grouped(value) : `${grouped(low)}–${grouped(high)}`
  const loss = quantity.fate === 'lost' && other.fate === 'left' ? '−' : ''
  if (kind === 'percent') return unit === 'point' ? `${number} pp` : `${loss}${number}%`
  if (kind === 'multiple') return `${number}×`
  if (kind === 'fraction') return loss + String(Number(value.toPrecision(3)))
  if (kind === 'ordinal') return unit === undefined ? number : `${unit === 'quarter' ? 'Q' : 'H'}${number}`
  return [number, unit, per && `/ ${per}`].filter(Boolean).join(' ')
}

/** 2024-06-18, 1980s, C19 (late), Wed. */
function inDateFigures({century, decade, year, month, day, weekday, end}: CalendarDate = {}): string {
  const parts = [year, month, day].filter((part) => part !== undefined)
  const figures =
    parts.length > 0
      ? parts.map((part) => String(part).padStart(2, '0')).join('-')
      : decade !== undefined
        ? `${decade}s`
        : century !== undefined
          ? `C${century}`
          : ''
  const notes = [weekday && dayNames[weekday - 1]!.slice(0, 3), end && `(${end})`]
  return [figures, ...notes].filter(Boolean).join(' ')
}

function inDateWords({date}: Pick<Quantity, 'date'>): string {
  const {century, decade, year, month, day, weekday, end} = date ?? {}
  if (end !== undefined) {
    const {end: _, ...rest} = date ?? {}
    return `${end} ${inDateWords({date: rest})}`
  }
  if (month === undefined && year === undefined && weekday !== undefined) return dayNames[weekday - 1]!
  if (decade !== undefined) return `${decade}s`
  if (century !== undefined) return `C${century}`
  const name = month === undefined ? undefined : monthNames[month - 1]
  return [name, day === undefined ? undefined : `${day}${year === undefined ? '' : ','}`, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

function inMagnitude(value: number): string {
  const magnitude = magnitudes.find(([least]) => Math.abs(value) >= least)
  return magnitude ? `${Number((value / magnitude[0]).toPrecision(12))} ${magnitude[1]}` : grouped(value)
}

function grouped(value: number): string {
  const [whole, part] = String(Number(value.toPrecision(12))).split('.')
  const digits = whole!.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? digits : `${digits}.${part}`
}

function inClock(seconds: number): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor((seconds % 3600) / 60))}`
}
