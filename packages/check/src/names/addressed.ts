import type {Side} from '@duizhao/bitext'
import {surnameLength} from './pinyin.ts'

/** How English addresses or ranks a person, before the name. */
const titles = new Set(
  `captain chairman chairwoman chancellor chief colonel comrade congressman congresswoman dame detective director doctor
  dr father general governor grandma grandpa inspector judge justice king lady lieutenant lord madam madame major
  master mayor miss mr mrs ms minister officer old pastor premier president prince princess prof professor queen rev
  reverend secretary senator sergeant sir sister teacher uncle aunt young`.split(/\s+/),
)

/**
 * Whether two names may be one person's, in full and by the surname: Mr Shen and Shen Yuehai, 老沈 and 沈阅海. A name
 * with a given name of another spelling is not.
 *
 * @param side - the language of both
 * @param left - one name
 * @param right - the other
 */
export function isNameOfSamePerson(side: Side, left: string, right: string): boolean {
  return side === 'en'
    ? isShorter(left, right) || isShorter(right, left)
    : isAddress(left, right) || isAddress(right, left)
}

/** Whether all words of a name but titles stand in a longer one. */
function isShorter(short: string, long: string): boolean {
  const known = new Set(wordsOf(long))
  const words = wordsOf(short).filter((word) => !titles.has(word))
  return words.length > 0 && words.every((word) => known.has(word))
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(/[\s.]+/)
    .filter(Boolean)
}

/** Whether a Chinese name has the surname of a full one and nothing of its given name: 沈老师, 老沈. */
function isAddress(short: string, full: string): boolean {
  const length = surnameLength(full)
  const given = [...full.slice(length)]
  return (
    length > 0 &&
    given.length > 0 &&
    short.includes(full.slice(0, length)) &&
    !given.some((character) => short.includes(character))
  )
}
