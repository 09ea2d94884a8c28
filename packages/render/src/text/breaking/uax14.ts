import {Rules} from '@cto.af/linebreak'

/** UAX #14, with the numbers of its example 7, as its conformance test wants them. */
const rules = new Rules({example7: true})

const han = '\\u3400-\\u4DBF\\u4E00-\\u9FFF'

/** Classes CL, EX and NS: never begin a line, and let a Han character after them begin one. */
const closers = '，。、；：！？」』）》〉】'

/** Class OP: never ends a line, and begins one after a Han character or its closing mark. */
const openers = '「『（《〈【'

/**
 * Stretches after which UAX #14 always allows a break and whose inside it decides without looking further: a Han
 * character, a word or a number, with its opening and closing marks, before another; a word or number, its mark and
 * one space before a word; a word before the hyphen of another; the last word of all.
 */
const simple = new RegExp(
  [
    `[${openers}]*[${han}][${closers}]*(?=[${openers}]*[${han}A-Za-z0-9]|$)`,
    `[${openers}]*(?:[A-Za-z]+|[0-9]+)[${closers}]*(?=[${openers}]*[${han}]|$)`,
    `(?:[A-Za-z]+(?:’[A-Za-z]+)?|[0-9]+)[,.;:]? (?=[A-Za-z0-9])`,
    '(?:[A-Za-z]+|[0-9]+)[,.;:!?]?$',
    '[A-Za-z]+-(?=[A-Za-z])',
  ].join('|'),
  'y',
)

/** Where a simple stretch may begin after one that is not: a Han character, or what follows a space. */
const resume = new RegExp(
  `(?<=[${han}${closers}])(?=[${openers}]*[${han}])|(?<=[A-Za-z0-9][,.;:]? )(?=[A-Za-z0-9])`,
  'g',
)

/**
 * Break opportunities of UAX #14, untailored. Most of a text is simple stretches, which are passed over at once; only
 * what is between them goes through the rules, which cost some fifty calls a character.
 *
 * @param text - a text without line ends
 * @returns ascending UTF-16 offsets; the last is the length of the text
 */
export function uax14Breaks(text: string): number[] {
  if (text === '') return [0]
  const offsets: number[] = []
  let at = 0
  while (at < text.length) {
    simple.lastIndex = at
    if (simple.test(text)) {
      at = simple.lastIndex
      offsets.push(at)
      continue
    }
    resume.lastIndex = at + 1
    const end = resume.exec(text)?.index ?? text.length
    for (const {position} of rules.breaks(text.slice(at, end))) offsets.push(at + position)
    at = end
  }
  return offsets
}
