import type {Term} from '@duizhao/bitext'
import {createTermLinker, type LinkedText} from '@duizhao/glossary'

const termCount = 10_000
const vocabulary = 40_000
const termsInSentence = 3
const megabyte = 1_000_000

/**
 * Prints the processor time that 10,000 terms take over a quarter, a half and a whole megabyte of Chinese (UTF-8) and its
 * English. The text is made by a seeded generator: sentences of three terms each among words that are none.
 */
export function benchSpeed(): void {
  const random = createRandom(20_240_618)
  const distinct = new Set<string>()
  while (distinct.size < vocabulary) distinct.add(makeWord(random))
  const words = [...distinct]
  const rareWords = words.slice(vocabulary / 2)
  const terms = Array.from({length: termCount}, (_, index) => makeTerm(index, rareWords, random))
  let start = process.cpuUsage()
  const linker = createTermLinker(terms)
  console.log(`speed, ${termCount} terms`)
  console.log(`  linker built in ${seconds(start)}`)
  start = process.cpuUsage()
  linker.link(makeText(terms, words, 1000, random))
  console.log(`  first sentence (dictionary loaded) in ${seconds(start)}`)
  for (const bytes of [megabyte / 4, megabyte / 2, megabyte]) {
    const text = makeText(terms, words, bytes, random)
    start = process.cpuUsage()
    const links = linker.link(text)
    const time = seconds(start)
    const letters = text.en.reduce((sum, sentence) => sum + sentence.text.length, 0)
    const linked = links.filter(({status}) => status === 'linked').length
    console.log(
      `  ${bytes / megabyte} MB zh, ${(letters / megabyte).toFixed(2)} MB en: ${time}, ${linked} links`,
    )
  }
}

type Random = (below: number) => number

/** A linear congruential generator (Numerical Recipes), so that every run measures the same text. */
function createRandom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function makeTerm(index: number, words: readonly string[], random: Random): Term {
  const english = Array.from({length: 1 + random(3)}, () => words[random(words.length)]!)
  return {
    id: `term-${index}`,
    type: 'term',
    zh: {preferred: makeHan(2 + random(4), random), admitted: [], forbidden: []},
    en: {preferred: english.join(' '), admitted: [], forbidden: []},
    doNotAnnotate: false,
    everyday: false,
  }
}

function makeText(
  terms: readonly Term[],
  words: readonly string[],
  bytes: number,
  random: Random,
): LinkedText {
  const zh: {text: string; opaque: []}[] = []
  const en: {text: string; opaque: []}[] = []
  // Few words are frequent and many are rare, as in any language.
  const filler = () => words[Math.floor(words.length * (random(1000) / 1000) ** 3)]!
  for (let size = 0; size < bytes; ) {
    const own = Array.from({length: termsInSentence}, () => terms[random(terms.length)]!)
    const chinese = own.map((term) => `${makeHan(8, random)}的${term.zh.preferred}`).join('，')
    const english = own
      .map((term) => [...Array.from({length: 5}, filler), pluralOf(term.en.preferred)].join(' '))
      .join(', ')
    zh.push({text: chinese, opaque: []})
    en.push({text: english, opaque: []})
    size += Buffer.byteLength(chinese)
  }
  return {zh, en, beads: zh.map((_, index) => ({zh: [index], en: [index]}))}
}

/** Hardly any plural is made with an s after i or u: such words are singulars of their own (analysis, virus). */
function pluralOf(words: string): string {
  return /[iu]$/u.test(words) ? words : `${words}s`
}

/** The 3,755 common simplified characters: level one of GB 2312, rows 16 to 55 of 94 cells. */
const han = [
  ...new TextDecoder('gb18030').decode(
    Uint8Array.from(
      {length: 3755 * 2},
      (_, at) => 0xa1 + ((at >> 1) % 94) * (at % 2) + (15 + Math.floor((at >> 1) / 94)) * (1 - (at % 2)),
    ),
  ),
]

function makeHan(length: number, random: Random): string {
  return Array.from({length}, () => han[random(han.length)]!).join('')
}

function makeWord(random: Random): string {
  const syllables = [
    'ba',
    'ter',
    'con',
    'li',
    'mon',
    'so',
    'ra',
    'ple',
    'ti',
    'gor',
    'en',
    'du',
    'vil',
    'ka',
    'mo',
  ]
  return Array.from({length: 2 + random(3)}, () => syllables[random(syllables.length)]!).join('')
}

/** Processor time, which other work on the machine does not blur. */
function seconds(start: NodeJS.CpuUsage): string {
  const {user, system} = process.cpuUsage(start)
  return `${((user + system) / 1e6).toFixed(2)} s`
}
