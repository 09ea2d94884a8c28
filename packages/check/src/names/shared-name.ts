import type {Range} from '@duizhao/bitext'

/** Words of a Latin name: capitalised, or with digits in them. */
const latinName = /\p{Lu}[\p{L}\p{N}'’&.-]*(?: (?:\p{Lu}|\d)[\p{L}\p{N}'’&.-]*)+/gu

/**
 * Whether a stretch of an English text is a part of a longer name that the Chinese leaves in English: `Compiler` in
 * Compiler Explorer is not the compiler of the glossary.
 *
 * @param english - an English text
 * @param range - the stretch, in UTF-16 offsets
 * @param chinese - the Chinese beside it
 */
export function isInSharedName(english: string, [start, end]: Range, chinese: string): boolean {
  return [...english.matchAll(latinName)].some(({index, 0: name}) => {
    const isLonger = index <= start && end <= index + name.length && name.length > end - start
    return isLonger && namesWith(name, start - index, end - index).some((part) => chinese.includes(part))
  })
}

/** The run of words, and the parts of it of two words or more that hold the stretch: a sentence may begin before it. */
function namesWith(run: string, start: number, end: number): string[] {
  const words = [...run.matchAll(/\S+/gu)].map(({index, 0: word}) => [index, index + word.length] as const)
  return words.flatMap(([from], first) =>
    words
      .slice(first + 1)
      .filter(([, to]) => from <= start && end <= to)
      .map(([, to]) => run.slice(from, to).replace(/[.'’]+s?$/u, '')),
  )
}
