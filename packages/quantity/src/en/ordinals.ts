import {exactly, type Numeral, type Reading, toReading} from '../reading.ts'
import {readNumeral} from './numeral.ts'

const irregular = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
])
const regular = new Map([
  ['fourth', 4],
  ['sixth', 6],
  ['seventh', 7],
  ['tenth', 10],
  ['eleventh', 11],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** Ordinal words by their value; each is also the name of a fraction (a third, two fifths), `first` and `second` aside. */
export const ordinals: ReadonlyMap<string, number> = new Map([...irregular, ...regular])

const digitOrdinal = /(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)\b/iy
const lastWord = new RegExp(`\\b(${[...ordinals.keys()].join('|')})(?:ly)?\\b`, 'iy')
const partSign = /([QH])([1-4])\b|([1-4])([QH])\b/y
/** First-quarter profits, the second half of 2023. */
const partName = /[ -](quarter|half)\b(?! (?:past|to|an? |of (?:the|a) (?!year)))/iy
/** Chapter 6 is the sixth. */
const numbered =
  /\b(?:(?:[Cc]hapter|[Ss]ection|[Pp]age|[Ff]igure|[Tt]able|[Vv]olume|[Aa]ppendix|Article|Part|Phase|Grade|Round|Lesson|Unit|Building|Room|Line|Step|Item|Group of|Bus|Route|Platform|Gate|Floor|Ward|Pier|Unit) |No\. ?|Fig\. ?|Vol\. ?)$/
const longestName = 10
/** `Times a second` is no second one. */
const unitOfTime = {
  before: /\b(?:a|an|per|each|every|split|one) $/i,
  after: /^(?:[^ ]|$| (?:to|of|before|after|later|and|or|when|while|in|on|at|for|is|was|apart|ago)\b)/i,
}

/** Reads an ordinal (21st, twenty-first, one hundred and fifth) just at an offset. */
export function readOrdinal(text: string, start: number): Reading | undefined {
  digitOrdinal.lastIndex = start
  const digits = digitOrdinal.exec(text)
  partSign.lastIndex = start
  const part = partSign.exec(text)
  if (part) {
    const unit = (part[1] ?? part[4]) === 'Q' ? 'quarter' : 'half'
    return toReading('ordinal', start, partSign.lastIndex, exactly(Number(part[2] ?? part[3])), unit)
  }
  if (digits) {
    const value = exactly(Number(digits[1]!.replaceAll(',', '')))
    return withPart(text, toReading('ordinal', start, digitOrdinal.lastIndex, value))
  }
  const base = readNumeral(text, start)
  if (base && numbered.test(text.slice(Math.max(0, start - longestName), start)))
    return toReading('ordinal', start, base.end, base)
  const joint = base ? /[ -](?:and )?/y : undefined
  if (joint && base) joint.lastIndex = base.end
  if (joint && !joint.test(text)) return undefined
  const at = joint ? joint.lastIndex : start
  lastWord.lastIndex = at
  const found = lastWord.exec(text)
  if (!found || isUnitOfTime(text, found[1]!, at, lastWord.lastIndex)) return undefined
  const value = combine(base, ordinals.get(found[1]!.toLowerCase())!)
  return value === undefined
    ? undefined
    : withPart(text, toReading('ordinal', start, lastWord.lastIndex, exactly(value)))
}

function withPart(text: string, reading: Reading): Reading {
  partName.lastIndex = reading.end
  const found = reading.value <= 4 ? partName.exec(text) : null
  return found ? {...reading, end: partName.lastIndex, unit: found[1]!.toLowerCase()} : reading
}

function isUnitOfTime(text: string, name: string, start: number, end: number): boolean {
  return (
    name.toLowerCase() === 'second' &&
    unitOfTime.before.test(text.slice(Math.max(0, start - 8), start)) &&
    unitOfTime.after.test(text.slice(end, end + 8))
  )
}

/** Twenty + first is 21, two + hundredth 200; two + thirds is a fraction. */
function combine(base: Numeral | undefined, last: number): number | undefined {
  if (!base) return last
  if (base.form === 'digits') return undefined
  if (last >= 100) return base.value * last
  const room = base.value % 100 === 0 ? 100 : base.value % 10 === 0 && base.value >= 20 ? 10 : 0
  return last < room ? base.value + last : undefined
}
