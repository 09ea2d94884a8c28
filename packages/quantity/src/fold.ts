import type {Range} from '@duizhao/bitext'

/** A text made easy to scan, with the way back to the original. */
export interface FoldedText {
  text: string
  /** For each UTF-16 unit of `text`, and for its end, the offset in the original. */
  offsets: number[]
}

/** Traditional characters of numerals, classifiers and units, each before its simplified form. */
const traditional = toMap(
  '萬万億亿點点兩两數数餘余幾几來来個个倍倍塊块錢钱圓元圆元歲岁噸吨時时鐘钟釐厘約约達达過过號号屆届層层棟栋條条' +
    '張张輛辆臺台間间項项種种雙双對对組组齡龄幣币歐欧鎊镑韓韩盧卢紀纪負负將将滿满頃顷畝亩邊边門门顆颗佔占從从' +
    '級级階阶筆笔處处頭头場场節节課课題题頁页樓楼務务萬万隻只支支週周鄰邻蘭兰別别間间內内樣样倆俩',
)

/** Numerals as cheques and contracts write them, which mean nothing else. */
const formal = toMap('壹一贰二貳二弍二弐二叁三叄三弎三柒七捌八玖九佰百仟千〇零○零')

/** One character for two numerals. */
const ligatures = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
])

/** Formal numerals that are also common words or names, folded only beside what they are written with. */
const formalHomographs = toMap('肆四伍五陆六陸六參三拾十')

/** What stands beside a formal digit: another one or a unit, never a plain digit (陆一舟 is a person). */
const formalNeighbours = new Set([...'零十百千万亿兆点萬億點', ...formal.keys(), ...formalHomographs.keys()])

/** Stands for what is opaque: neither a letter nor white space nor punctuation, so nothing matches across it. */
const veil = '\uFFFC'

/**
 * Folds full-width forms, formal and traditional numerals to one form each, and takes out the white space that some
 * house styles put between Han characters and digits.
 *
 * @param text - any text
 * @param opaque - ranges of it that hold no quantities (code, URLs)
 * @returns the folded text, and for each of its characters the offset in the original
 */
export function foldText(text: string, opaque: readonly Range[]): FoldedText {
  const masked = mask(text, [...opaque, ...silentRanges(text)])
  const kept: string[] = []
  const offsets: number[] = []
  for (let index = 0; index < masked.length; index++) {
    const isSpace = /\s/.test(masked[index]!)
    if (isSpace && (kept.at(-1) === ' ' || standsInsideHan(masked, index))) continue
    for (const character of isSpace ? ' ' : (ligatures.get(masked[index]!) ?? toHalfWidth(masked[index]!))) {
      kept.push(character)
      offsets.push(index)
    }
  }
  offsets.push(text.length)
  return {text: kept.map((_, index) => foldCharacter(kept, index)).join(''), offsets}
}

function toHalfWidth(character: string): string {
  const isWide = character >= '\uFF01' && character <= '\uFF5E'
  return isWide ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character
}

function foldCharacter(text: readonly string[], index: number): string {
  const character = text[index]!
  const homograph = formalHomographs.get(character)
  const before = text[index - 1] ?? ''
  const isWord = /[大内登着海]/.test(before)
  const isPart = before === '之' && /[分份]/.test(text[index - 2] ?? '')
  if (
    homograph &&
    !isWord &&
    (isPart || formalNeighbours.has(before) || formalNeighbours.has(text[index + 1] ?? ''))
  )
    return homograph
  return formal.get(character) ?? traditional.get(character) ?? character
}

const url = /\b(?:https?:\/\/|www\.)[^\s\p{Script=Han}）】」』>]+/gu
/** With a country, an area or a mobile prefix, or in the groups of 400 numbers. */
const telephone =
  /(?<![\d.,-])(?:\+\d{1,3}[ -]?(?:\(0\))?\d{1,4}(?:[ -]?\d{3,4}){1,3}|\(?0\d{1,3}[)-] ?\d{3,4}[ -]?\d{4}|1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})|\d{3}-\d{3,4}-\d{4}|400-\d{3,4}-\d{3,4})(?![\d-])|(?<![零一二三四五六七八九])[一幺][三四五六七八九][零〇一二三四五六七八九幺]{9}(?![零一二三四五六七八九])/g
/** Three numbers and more with points between them name a version; two may be a decimal. */
const version = /(?<![\d.])\d+(?:\.\d+){2,}(?![\d.])/g

/** What looks like numbers and counts nothing. Dates with points between their parts are none. */
function silentRanges(text: string): Range[] {
  return [url, telephone, version]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([found]) => !/^(?:19|20)\d{2}\.\d{1,2}\.\d{1,2}$|^\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}$/.test(found))
    .map(({index, 0: found}) => [index, index + found.length] as const)
}

function standsInsideHan(text: string, index: number): boolean {
  let before = index
  while (/\s/.test(text[before] ?? '')) before--
  let after = index
  while (/\s/.test(text[after] ?? '')) after++
  const left = text[before] ?? ''
  const right = text[after] ?? ''
  return (
    (isHan(left) && (isHan(right) || /[\d０-９%％]/.test(right))) ||
    (/[\d０-９%％]/.test(left) && isHan(right))
  )
}

function isHan(character: string): boolean {
  return /\p{Script=Han}|〇/u.test(character)
}

function mask(text: string, opaque: readonly Range[]): string {
  return opaque.reduce(
    (masked, [start, end]) => masked.slice(0, start) + veil.repeat(end - start) + masked.slice(end),
    text,
  )
}

function toMap(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs]
  return new Map(
    characters.flatMap((from, index) => (index % 2 === 0 ? [[from, characters[index + 1]!] as const] : [])),
  )
}
