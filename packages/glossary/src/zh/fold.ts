import type {Range} from '@duizhao/bitext'
import compatibilityForms from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import simplifications from 'opencc-js/dict/TSCharacters'
import type {Span} from '../candidate.ts'

/** A text in which only what a reader would call the same is the same, and where its characters came from. */
export interface FoldedText {
  text: string
  /** UTF-16 offset in the original of each offset of `text`, its length included; absent where they are equal. */
  offsets?: number[]
}

/** The fold of each UTF-16 unit; those that OpenCC does not convert are filled in as they are met, 0 is not yet known. */
const folded = new Uint16Array(0x10000)
for (const [from, to] of unitPairs(simplifications)) folded[from] = to
// What a compatibility form stands for may be traditional.
for (const [from, to] of unitPairs(compatibilityForms)) folded[from] = folded[to] || to

/** The pairs of a dictionary. Offsets must hold, so a character whose fold has another length stays as it is. */
function unitPairs(dictionary: string): [from: number, to: number][] {
  return dictionary
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1)
    .map(([from, to]) => [from!.charCodeAt(0), to!.charCodeAt(0)])
}

/** Marks that editors and input methods use for one another. */
const sameMarks: Record<string, string> = {
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
  '‘': "'",
  '’': "'",
  '『': "'",
  '』': "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '\u3000': ' ',
  '\u00a0': ' ',
}

const space = /\s/u

/**
 * Folds Chinese text character by character: traditional to simplified (OpenCC), full width to half width,
 * quotation marks of one shape, upper case to lower case, and no white space beside a Han character (智谱 AI is 智谱AI).
 *
 * @param text - any text
 * @returns the folded text with its offsets
 */
export function foldText(text: string): FoldedText {
  const units = scratchOf(text.length)
  for (let at = 0; at < text.length; at++) units[at] = foldUnit(text.charCodeAt(at))
  const result = Buffer.from(units.buffer).toString('utf16le', 0, text.length * 2)
  return space.test(result) ? dropSpaces(result) : {text: result}
}

/**
 * Where a stretch of a folded text stands in the original.
 *
 * @param folded - the folded text
 * @param range - UTF-16 offsets in it, half-open and not empty
 * @returns the offsets in the original
 */
export function originalSpan({offsets}: FoldedText, [begin, end]: Range): Span {
  return offsets ? {start: offsets[begin]!, end: offsets[end - 1]! + 1} : {start: begin, end}
}

/**
 * Whether a text is written in traditional characters.
 *
 * @param texts - stretches of one text
 * @returns true if characters that only the traditional script has outnumber one in fifty
 */
export function isTraditional(texts: readonly string[]): boolean {
  let han = 0
  let traditional = 0
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isCommonHan(code)) continue
      han++
      if (foldUnit(code) !== code) traditional++
    }
  }
  return traditional * 50 > han
}

/**
 * Whether a character is Han.
 *
 * @param character - one UTF-16 unit or code point; absent beyond the ends of a text
 * @returns true for Unicode script Han
 */
export function isHan(character: string | undefined): boolean {
  if (character === undefined || character < '\u2e80') return false
  return isCommonHan(character.charCodeAt(0)) || /\p{sc=Han}/u.test(character)
}

/** Whether a UTF-16 unit is of the block CJK Unified Ideographs, which all but rare characters are. */
function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

let scratch = new Uint16Array(1024)

/** A place to write units in, so that none need be made for each sentence. */
function scratchOf(length: number): Uint16Array {
  if (scratch.length < length) scratch = new Uint16Array(length * 2)
  return scratch
}

function foldUnit(code: number): number {
  let value = folded[code]!
  if (value === 0) {
    value = computeUnit(String.fromCharCode(code)).charCodeAt(0)
    folded[code] = value
  }
  return value
}

function computeUnit(unit: string): string {
  if (unit in sameMarks) return sameMarks[unit]!
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  const value = unit.toLowerCase()
  return value.length === 1 ? value : unit
}

function dropSpaces(text: string): FoldedText {
  let result = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    if (unit === ' ' && (isHan(text[at - 1]) || isHan(text[at + 1]))) continue
    result += unit
    offsets.push(at)
  }
  offsets.push(text.length)
  return {text: result, offsets}
}
