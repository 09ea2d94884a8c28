import {describe, expect, it} from 'vitest'
import {doubtfulStretches} from '../src/search/doubtful-stretches.ts'
import type {Path} from '../src/search/lattice.ts'

/** A path of 1–1 beads with these probabilities. */
function pathOf(...posteriors: number[]): Path {
  const beads = posteriors.map((posterior, index) => ({
    zhStart: index,
    zhEnd: index + 1,
    enStart: index + 10,
    enEnd: index + 11,
    posterior,
  }))
  return {beads, low: new Int32Array(), high: new Int32Array()}
}

describe('doubtful stretches', () => {
  it('are none where every bead is certain', () => {
    expect(doubtfulStretches(pathOf(1, 0.9, 0.95), 0.9)).toEqual([])
  })

  it('take in a certain neighbour on either side', () => {
    expect(doubtfulStretches(pathOf(1, 1, 0.5, 1, 1), 0.9)).toEqual([
      {beads: [1, 4], zh: [1, 4], en: [11, 14]},
    ])
  })

  it('end with the path', () => {
    expect(doubtfulStretches(pathOf(0.5, 1, 1, 1, 0.5), 0.9)).toEqual([
      {beads: [0, 2], zh: [0, 2], en: [10, 12]},
      {beads: [3, 5], zh: [3, 5], en: [13, 15]},
    ])
  })

  it('are one where they meet', () => {
    expect(doubtfulStretches(pathOf(0.5, 1, 1, 0.5), 0.9)).toEqual([
      {beads: [0, 4], zh: [0, 4], en: [10, 14]},
    ])
  })
})
