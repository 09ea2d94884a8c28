import type {Range} from '@duizhao/bitext'
import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {pinyin} from 'pinyin-pro'
import {editDistance} from './edit-distance.ts'
import type {PinyinFault} from './pinyin-faults.ts'

/** A capitalised word within a sentence; shorter ones are near to too much. */
const capitalised = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{Ll}ü]{5,}(?![\p{L}-])/gu

const syllable =
  '(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ui|un|uo|v|ve))'

/** Could be pinyin of two or three characters. */
const pinyinWord = new RegExp(`^${syllable}{2,3}$`)

const oneSyllable = new RegExp(`^${syllable}$`)

/** Places have two or three characters. */
const lengths = [2, 3]

/**
 * Finds places in pinyin with a letter or a syllable wrong that no glossary knows: 湛江 as `Zhangjiang`, 宁波 as
 * `Ningde`. For texts in simplified characters alone: Taiwan and Hong Kong spell otherwise (Taipei, Keelung). A word that
 * is the pinyin of anything nearby is right.
 *
 * @param zh - Chinese text
 * @param en - English text of the same bead
 * @param around - Chinese text of the bead and of those beside it
 * @param lexicon - for the readings of characters
 */
export function findPlaceFaults(zh: string, en: string, around: string, lexicon: Lexicon): PinyinFault[] {
  const words = [...en.matchAll(capitalised)].filter(({0: word}) => pinyinWord.test(word.toLowerCase()))
  if (words.length === 0) return []
  const simplified = lexicon.toSimplified(around)
  return words.flatMap(({index, 0: word}) => {
    const letters = word.toLowerCase()
    if ([...simplified].some((_, at) => isReadAs(simplified, at, letters, lexicon))) return []
    const named = hanWords(zh).filter(({text}) => isNamedInPinyin(text, lexicon))
    const near =
      named.find(({text}) => isMisspelling(letters, toPinyin(text))) ??
      named.find(
        ({text}) => !en.toLowerCase().includes(toPinyin(text)) && isConfusable(letters, text, lexicon),
      )
    if (!near) return []
    const expected = toPinyin(near.text)
    return {
      zh: near,
      en: {range: [index, index + word.length] as const, text: word},
      expected: expected.charAt(0).toUpperCase() + expected.slice(1),
    }
  })
}

/** One letter off, and not as older romanisations have it (Peking, Taipei, Tientsin). */
function isMisspelling(letters: string, expected: string): boolean {
  const plain = (word: string) => word.replace(/[bdgjz]/g, (letter) => voiceless[letter]!)
  return editDistance(expected, letters, 1) === 1 && plain(expected) !== plain(letters)
}

/** Another place of the dictionary, with a syllable in common: Ningde for 宁波. */
function isConfusable(letters: string, text: string, lexicon: Lexicon): boolean {
  const [first = '', last = '', third] = syllablesOf(text)
  if (third !== undefined || lexicon.glossesWith(stemEnglish(letters)) === 0) return false
  return (
    (letters.startsWith(first) && oneSyllable.test(letters.slice(first.length))) ||
    (letters.endsWith(last) && oneSyllable.test(letters.slice(0, -last.length)))
  )
}

const voiceless: Record<string, string> = {b: 'p', d: 't', g: 'k', j: 'k', z: 'c'}

function hanWords(text: string): {range: Range; text: string}[] {
  return lengths.flatMap((length) =>
    Array.from({length: Math.max(0, text.length - length + 1)}, (_, at) => ({
      range: [at, at + length] as const,
      text: text.slice(at, at + length),
    })).filter(({text: word}) => /^\p{Script=Han}+$/u.test(word)),
  )
}

/** The dictionary knows the word as a name that English writes in pinyin: no transliteration (图灵 is Turing). */
function isNamedInPinyin(text: string, lexicon: Lexicon): boolean {
  const glosses = lexicon.glossesOf(lexicon.toSimplified(text))
  // Few stretches of a text are words; pinyin takes long.
  if (glosses.length === 0) return false
  const stem = stemEnglish(toPinyin(text))
  return glosses.some(({stems}) => stems.includes(stem))
}

/** Whether the characters from an offset on can be read as just these letters. */
function isReadAs(text: string, at: number, letters: string, lexicon: Lexicon): boolean {
  if (letters === '') return true
  const character = text[at]
  if (character === undefined) return false
  return lexicon
    .readingsOf(character)
    .some(
      (reading) =>
        letters.startsWith(reading) && isReadAs(text, at + 1, letters.slice(reading.length), lexicon),
    )
}

function toPinyin(text: string): string {
  return syllablesOf(text).join('')
}

function syllablesOf(text: string): string[] {
  return pinyin(text, {toneType: 'none', type: 'array', v: true})
}
