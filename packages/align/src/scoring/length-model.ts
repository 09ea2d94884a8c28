import type {PathBead} from '../search/lattice.ts'
import {mostForOne} from '../search/shapes.ts'
import type {ParallelText} from '../text/text.ts'

/** How the lengths of units that answer one another go together. */
export interface LengthModel {
  /** English characters a Chinese one; white space is not counted. */
  ratio: number
  /** Variance of the English length a Chinese character. */
  variance: number
}

/** What is known of the ratio before the text, and the Chinese characters that this weighs as much as. */
const prior = {ratio: 2.7, characters: 100}

/** Before an alignment is known; texts in development settle between 8 (news) and 23 (magazines). */
const firstVariance = 15

/** What is known before the text weighs as much as this many beads. */
const priorBeads = 10

/** Degrees of freedom of Student's t: free translation has outliers that a normal distribution makes impossible. */
const freedom = 6

/** Logarithm of the normalising constant of that distribution. */
const logConstant = -0.96

/** Characters added to a length where its variance is taken, so that a very short unit may vary. */
const slack = 2

/** Lengths are within reason up to this factor, once a few characters are added so that very short units pass. */
const reason = {factor: 3.32, slack: 8}

/** Rounds of reweighting; the fit settles in five. */
const rounds = 10

/**
 * The length model to begin with: the ratio of the whole text.
 *
 * @param text - the text
 * @returns the model
 */
export function firstLengths({zh, en}: ParallelText): LengthModel {
  const ratio = (total(en.lengths) + prior.ratio * prior.characters) / (total(zh.lengths) + prior.characters)
  return {ratio, variance: firstVariance}
}

/**
 * Fits the model to an alignment, outliers counting less (expectation maximisation for the t distribution).
 *
 * @param text - the text
 * @param beads - an alignment
 * @returns the model
 */
export function fitLengths({zh, en}: ParallelText, beads: readonly PathBead[]): LengthModel {
  const observed = beads.map(({zhStart, zhEnd, enStart, enEnd, posterior}) => ({
    zh: total(zh.lengths.subarray(zhStart, zhEnd)),
    en: total(en.lengths.subarray(enStart, enEnd)),
    weight: posterior,
  }))
  const firstTotals = [prior.ratio * prior.characters, prior.characters] as const
  let ratio = observed.reduce((sum, {en, weight}) => sum + en * weight, firstTotals[0])
  ratio /= observed.reduce((sum, {zh, weight}) => sum + zh * weight, firstTotals[1])
  let variance = firstVariance
  for (let round = 0; round < rounds; round++) {
    let [squares, count] = [priorBeads * firstVariance, priorBeads]
    let [enTotal, zhTotal]: [number, number] = [...firstTotals]
    for (const {zh, en, weight} of observed) {
      const square = (en - ratio * zh) ** 2 / (zh + slack)
      const trust = (weight * (freedom + 1)) / (freedom + square / variance)
      squares += trust * square
      count += weight
      enTotal += trust * en
      zhTotal += trust * zh
    }
    variance = squares / count
    ratio = enTotal / zhTotal
  }
  return {ratio, variance}
}

/** Length evidence of a text, ready to be asked for any bead. */
export interface LengthScores {
  /**
   * @param zh - range of zh units
   * @param en - range of en units
   * @returns log-likelihood ratio of the two lengths belonging together against both being chance, mean of both
   *   directions (Gale & Church 1993, with a t distribution; chance is log-normal, fitted to the text)
   */
  score(zhStart: number, zhEnd: number, enStart: number, enEnd: number): number
  /** @returns whether the lengths are within reason, so that a bead of many units is worth a look */
  agree(zhStart: number, zhEnd: number, enStart: number, enEnd: number): boolean
}

/**
 * Prepares a length model for scoring.
 *
 * @param text - the text
 * @param model - its model
 * @returns a function of ranges
 */
export function scoreLengths({zh, en}: ParallelText, {ratio, variance}: LengthModel): LengthScores {
  const [zhSums, enSums] = [runningSums(zh.lengths), runningSums(en.lengths)]
  const [zhChance, enChance] = [runningSums(chanceOf(zh.lengths)), runningSums(chanceOf(en.lengths))]
  // Lengths are whole numbers, so the logarithms that depend on one alone are taken once.
  const [zhMost, enMost] = [longestRun(zhSums), longestRun(enSums)]
  const split = (length: number) => Math.log(length + 1)
  const zhVariance = (length: number) => variance * (length + slack)
  const enVariance = (length: number) => (variance / ratio ** 2) * (length / ratio + slack)
  const [zhSplit, enSplit] = [remember(zhMost, split), remember(enMost, split)]
  const zhPeak = remember(zhMost, (length) => logPeak(zhVariance(length)))
  const enPeak = remember(enMost, (length) => logPeak(enVariance(length)))
  return {
    score(zhStart, zhEnd, enStart, enEnd) {
      const zhLength = zhSums[zhEnd]! - zhSums[zhStart]!
      const enLength = enSums[enEnd]! - enSums[enStart]!
      const distance = enLength - ratio * zhLength
      const enGivenZh = zhPeak(zhLength) - logFall(distance, zhVariance(zhLength))
      const zhGivenEn = enPeak(enLength) - logFall(distance / ratio, enVariance(enLength))
      // Where the total falls apart into units is chance on either account: any place is as good.
      const splits = (enEnd - enStart - 1) * enSplit(enLength) + (zhEnd - zhStart - 1) * zhSplit(zhLength)
      const chance = enChance[enEnd]! - enChance[enStart]! + zhChance[zhEnd]! - zhChance[zhStart]!
      return 0.5 * (enGivenZh + zhGivenEn - splits - chance)
    },
    agree(zhStart, zhEnd, enStart, enEnd) {
      const expected = ratio * (zhSums[zhEnd]! - zhSums[zhStart]!) + reason.slack
      const actual = enSums[enEnd]! - enSums[enStart]! + reason.slack
      return actual <= reason.factor * expected && expected <= reason.factor * actual
    },
  }
}

/** Log-density of the t distribution at its centre. */
function logPeak(variance: number): number {
  return logConstant - 0.5 * Math.log(variance)
}

/** How much lower it is at a distance. */
function logFall(distance: number, variance: number): number {
  return ((freedom + 1) / 2) * Math.log1p(distance ** 2 / (variance * freedom))
}

/** The greatest length of as many units as a bead may have. */
function longestRun(sums: Float64Array): number {
  let longest = 0
  for (let end = 1; end < sums.length; end++) {
    longest = Math.max(longest, sums[end]! - sums[Math.max(0, end - mostForOne)]!)
  }
  return longest
}

/** A function of 0, 1, 2 … up to a length that keeps its values. */
function remember(most: number, value: (length: number) => number): (length: number) => number {
  const known = new Float64Array(most + 1).fill(Number.NaN)
  return (length) => {
    if (Number.isNaN(known[length])) known[length] = value(length)
    return known[length]!
  }
}

/** Log-density of each length under a log-normal distribution fitted to all. */
function chanceOf(lengths: Float64Array): Float64Array {
  const logs = lengths.map((length) => Math.log(length + 1))
  const mean = total(logs) / logs.length
  const deviation = Math.sqrt(total(logs.map((log) => (log - mean) ** 2)) / logs.length) + 0.1
  return logs.map(
    (log) => -log - Math.log(deviation) - 0.5 * Math.log(2 * Math.PI) - 0.5 * ((log - mean) / deviation) ** 2,
  )
}

/**
 * @param values - numbers
 * @returns sums of the first 0, 1, 2 … of them
 */
export function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let index = 0; index < values.length; index++) sums[index + 1] = sums[index]! + values[index]!
  return sums
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
