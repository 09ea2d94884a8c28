import type {Range} from '@duizhao/bitext'
import {editDistance} from './edit-distance.ts'
import {givenPinyin, namePinyin, surnameLength} from './pinyin.ts'
import {withoutPossessive} from './possessive.ts'

/** An English name that is nearly, but not quite, the pinyin of a Chinese one. */
export interface PinyinFault {
  zh: {range: Range; text: string}
  en: {range: Range; text: string}
  /** The name in pinyin, in the order of the English text: `Yongbo Chang`. */
  expected: string
}

/** Two capitalised words that may be a name in pinyin, in either order. */
const twoWords = /\b(\p{Lu}[\p{Ll}ü]+(?:-\p{L}?\p{Ll}+)?) (\p{Lu}[\p{Ll}ü]+(?:['’-]?\p{Ll}+)?)\b/gu

/** Given names have one or two characters. */
const longestName = 4

/** A given name shorter than this in letters is too near to others. */
const shortestGiven = 4

/** Wade–Giles, and the spellings of Taiwan and Hong Kong, which are not to be mended into pinyin. */
const otherRomanisation = /-|hs|t[sz]['’]?[aeiou]|kuo|tzu|^(?:chi|ch)['’]|^(?:ng|kw|hw)/i

/**
 * Finds names in pinyin with a letter or two wrong: 常永波 as `Yongba Chang`.
 *
 * @param zh - Chinese text
 * @param en - English text of the same bead
 * @param known - English names that are right: the glossary's
 */
export function findPinyinFaults(zh: string, en: string, known: ReadonlySet<string>): PinyinFault[] {
  const candidates = [...en.matchAll(twoWords)].filter(([match]) => {
    const text = withoutPossessive(match)
    return !known.has(text) && !otherRomanisation.test(text)
  })
  if (candidates.length === 0) return []
  const names = chineseNames(zh)
  return candidates.flatMap(({index, 0: match, 1: first = '', 2: last = ''}) => {
    const text = withoutPossessive(match)
    const second = withoutPossessive(last)
    const orders = [
      {surname: first, given: second, isWestern: false},
      {surname: second, given: first, isWestern: true},
    ]
    if (orders.some((order) => names.some((name) => distanceOf(name, order) === 0))) return []
    for (const order of orders) {
      const near = names.find(
        (name) => distanceOf(name, order) > 0 && distanceOf(name, order) <= mostFaults(name),
      )
      if (!near) continue
      const [surname, given] = [capital(near.surname), capital(near.given)]
      return {
        zh: {range: near.range, text: near.text},
        en: {range: [index, index + text.length] as const, text},
        expected: order.isWestern ? `${given} ${surname}` : `${surname} ${given}`,
      }
    }
    return []
  })
}

/** A name in one reading. */
interface ChineseName {
  range: Range
  text: string
  surname: string
  given: string
}

function chineseNames(text: string): ChineseName[] {
  const names: ChineseName[] = []
  for (let start = 0; start < text.length; start++) {
    const length = surnameLength(text.slice(start, start + 2))
    if (length === 0) continue
    for (
      let end = start + length + 1;
      end <= Math.min(text.length, start + length + 2, start + longestName);
      end++
    ) {
      const name = text.slice(start, end)
      if (!/^\p{Script=Han}+$/u.test(name)) break
      const syllables = namePinyin(name)
      const surname = syllables.slice(0, length).join('')
      // The usual reading first: where several are as near, it is the one to expect.
      const readings = new Set([syllables.slice(length).join(''), ...givenPinyin(name.slice(length))])
      names.push(
        ...Array.from(readings, (given): ChineseName => ({range: [start, end], text: name, surname, given})),
      )
    }
  }
  return names
}

/** Letters that differ; only one of surname and given name may be wrong. */
function distanceOf(name: ChineseName, {surname, given}: {surname: string; given: string}): number {
  const first =
    plain(surname) === name.surname
      ? 0
      : surname.length < 4
        ? 3
        : editDistance(plain(surname), name.surname, 2)
  const second = editDistance(plain(given), name.given, 2)
  return first > 0 && second > 0 ? Number.POSITIVE_INFINITY : first + second
}

function mostFaults({given}: ChineseName): number {
  return given.length < shortestGiven ? 0 : given.length < 7 ? 1 : 2
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-'’]/g, '').replaceAll('ü', 'v')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
