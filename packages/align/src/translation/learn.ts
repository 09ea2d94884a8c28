import type {PathBead} from '../search/lattice.ts'
import type {ParallelText} from '../text/text.ts'
import type {Bags} from './bags.ts'
import {Shares} from './shares.ts'
import {type TranslationTable, tableKinds} from './translation-table.ts'

/** Only words of these frequencies teach pairs: rarer ones show too little, more frequent ones go with everything. */
const frequency = {least: 3, most: 60}

/** A side of a bead with more such words teaches nothing: any of them might go with any. */
const mostWords = 30

/**
 * What a text must show of a pair: in how many beads it stands together, and how seldom one stands without the other,
 * P(target | source) times P(source | target). Set on development texts; the result hardly depends on them.
 */
const least = {together: 2.5, association: 0.4}

/** Half a bead without the other word is added to each count, so that few beads do not make certain. */
const smoothing = 0.5

/** Share of the probability that goes to a word that always comes along. */
const share = 0.3

/** What is learned of one source: ratios by target. */
type Learned = Map<number, number>

/** What a bead teaches of each of its Chinese words: the English words that it may go with. */
interface TellingBead {
  en: readonly number[]
  weight: number
}

/**
 * Learns pairs of words that keep coming together in an alignment: names and words of the trade that no dictionary
 * has.
 *
 * @param text - the text
 * @param bags - its units
 * @param table - its translations
 * @param beads - an alignment, weighted by its posteriors
 * @returns the table with the pairs added
 */
export function learnPairs(
  text: ParallelText,
  bags: {zh: Bags; en: Bags},
  table: TranslationTable,
  beads: readonly PathBead[],
): TranslationTable {
  const zhWeights = new Float64Array(text.zh.keys.length)
  const enWeights = new Float64Array(text.en.keys.length)
  const beadsOf = new Map<number, TellingBead[]>()
  for (const {zhStart, zhEnd, enStart, enEnd, posterior} of beads) {
    const zh = telling(bags.zh, zhStart, zhEnd, text.zh.counts)
    const en = telling(bags.en, enStart, enEnd, text.en.counts)
    for (const source of zh) zhWeights[source]! += posterior
    for (const target of en) enWeights[target]! += posterior
    if (zh.length > mostWords || en.length > mostWords) continue
    const bead: TellingBead = {en, weight: posterior}
    for (const source of zh) {
      const list = beadsOf.get(source)
      if (list) list.push(bead)
      else beadsOf.set(source, [bead])
    }
  }
  const together = new Shares(text.en.keys.length)
  const learned = new Map<number, Learned>()
  for (const [source, beads] of beadsOf) {
    if (zhWeights[source]! < least.together) continue
    for (const {en, weight} of beads) together.addAll(en, weight)
    const ratios: Learned = new Map()
    for (let index = 0; index < together.count; index++) {
      const target = together.present[index]!
      const count = together.values[target]!
      if (count < least.together) continue
      const association = count ** 2 / ((zhWeights[source]! + smoothing) * (enWeights[target]! + smoothing))
      if (association >= least.association) ratios.set(target, (share * association) / table.chance[target]!)
    }
    together.clear()
    if (ratios.size > 0) learned.set(source, ratios)
  }
  return learned.size === 0 ? table : withPairs(table, learned)
}

/** The words of some units that are neither too rare nor too frequent to teach anything. */
function telling({starts, tokens}: Bags, start: number, end: number, counts: Int32Array): number[] {
  const words: number[] = []
  const second = starts[start + 1]!
  for (let at = starts[start]!; at < starts[end]!; at++) {
    const token = tokens[at]!
    const count = counts[token]!
    if (count < frequency.least || count > frequency.most) continue
    // The bag of one unit holds each word once.
    if (at < second || !words.includes(token)) words.push(token)
  }
  return words
}

const learnedKind = tableKinds.indexOf('learned')

/** The table with pairs added; what lies between their sources is copied as a whole. */
function withPairs(table: TranslationTable, learned: ReadonlyMap<number, Learned>): TranslationTable {
  const size = table.starts.length - 1
  const most = table.targets.length + Array.from(learned.values()).reduce((sum, pairs) => sum + pairs.size, 0)
  const starts = new Int32Array(size + 1)
  const targets = new Int32Array(most)
  const ratios = new Float64Array(most)
  const kinds = new Uint8Array(most)
  let [copied, filled] = [0, 0]
  const copyUpTo = (entry: number) => {
    targets.set(table.targets.subarray(copied, entry), filled)
    ratios.set(table.ratios.subarray(copied, entry), filled)
    kinds.set(table.kinds.subarray(copied, entry), filled)
    filled += entry - copied
    copied = entry
  }
  for (let source = 0; source < size; source++) {
    const end = table.starts[source + 1]!
    const pairs = learned.get(source)
    if (pairs) {
      copyUpTo(end)
      const first = filled - (end - table.starts[source]!)
      const known = targets.subarray(first, filled)
      for (const [target, ratio] of pairs) {
        const place = known.indexOf(target)
        if (place >= 0) {
          ratios[first + place] = Math.max(ratios[first + place]!, ratio)
          continue
        }
        targets[filled] = target
        ratios[filled] = ratio
        kinds[filled++] = learnedKind
      }
    }
    starts[source + 1] = filled + end - copied
  }
  copyUpTo(table.targets.length)
  return {
    starts,
    targets: targets.subarray(0, filled),
    ratios: ratios.subarray(0, filled),
    kinds: kinds.subarray(0, filled),
    chance: table.chance,
  }
}
