import {type Side, sides} from '@duizhao/bitext'
import type {Candidate} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {assign} from './assign.ts'

/** Two candidates of one term that answer each other. */
export interface Pair {
  zh: Candidate
  en: Candidate
  designations: Record<Side, Designation>
}

/**
 * How dear it is to pair candidates, beside the distance of their positions (0–1). Any order of these that keeps
 * them below a distance of half a bead serves; they only break ties between occurrences of one term.
 */
const penalties = {forbidden: 0.1, short: 0.15, nested: 0.2, derived: 0.3, bracketed: 0.3}

/** How fast the pull of a pair that is already made fades, as a share of the bead. */
const reach = 0.15

/**
 * Pairs the candidates of a bead: one exclusive assignment for each group of terms that share a designation, as
 * many pairs as possible, with positions that agree best. Terms with one occurrence on each side come first;
 * their pairs tell where the neighbours of the others belong.
 *
 * @param zh - zh candidates that are free
 * @param en - en candidates that are free
 * @param made - pairs of the bead that are already made
 * @returns new pairs
 */
export function pairCandidates(
  zh: readonly Candidate[],
  en: readonly Candidate[],
  made: readonly Pair[],
): Pair[] {
  const pairs: Pair[] = []
  let hasChoice = false
  for (const one of zh) {
    const other = partnerOf(one, en)
    if (other === nobody) continue
    const pair = other !== several && partnerOf(other, zh) === one && toPair(one, other)
    if (pair) pairs.push(pair)
    else hasChoice = true
  }
  if (!hasChoice) return pairs
  const groups = groupByTerm(
    zh.filter((one) => partnerOf(one, en) !== nobody && !pairs.some((pair) => pair.zh === one)),
    en.filter((one) => partnerOf(one, zh) !== nobody && !pairs.some((pair) => pair.en === one)),
  )
  groups.sort((a, b) => a.zh.length * a.en.length - b.zh.length * b.en.length)
  for (const group of groups) pairs.push(...pairGroup(group, [...made, ...pairs]))
  return pairs
}

const nobody = undefined
const several = Symbol('several')

/** The candidate of the other side that shares a term with one. Most have nobody or a single one. */
function partnerOf(one: Candidate, others: readonly Candidate[]): Candidate | typeof several | typeof nobody {
  let partner: Candidate | undefined
  for (const other of others) {
    if (!sharesTerm(one, other)) continue
    if (partner) return several
    partner = other
  }
  return partner
}

function pairGroup({zh, en}: Group, known: readonly Pair[]): Pair[] {
  const options = zh.map((one) => en.map((other) => toPair(one, other)))
  const costs = options.map((row) =>
    row.map((pair) => (pair ? costOf(pair, known) : Number.POSITIVE_INFINITY)),
  )
  return assign(costs).flatMap((column, row) => options[row]?.[column] ?? [])
}

function sharesTerm(a: Candidate, b: Candidate): boolean {
  for (const {term} of a.designations) {
    for (const other of b.designations) if (other.term === term) return true
  }
  return false
}

interface Group {
  zh: Candidate[]
  en: Candidate[]
}

/** Groups candidates that share a term, directly or through others. */
function groupByTerm(zh: readonly Candidate[], en: readonly Candidate[]): Group[] {
  const roots = new Map<string, string>()
  for (const candidates of [zh, en]) {
    for (const {designations} of candidates) {
      const first = designations[0]!.term.id
      for (let at = 1; at < designations.length; at++)
        roots.set(rootOf(designations[at]!.term.id, roots), rootOf(first, roots))
    }
  }
  const groups = new Map<string, Group>()
  for (const side of sides) {
    for (const candidate of side === 'zh' ? zh : en) {
      const root = rootOf(candidate.designations[0]!.term.id, roots)
      let group = groups.get(root)
      if (!group) {
        group = {zh: [], en: []}
        groups.set(root, group)
      }
      group[side].push(candidate)
    }
  }
  return [...groups.values()]
}

/** The term that a group is known by (union-find). */
function rootOf(id: string, roots: ReadonlyMap<string, string>): string {
  const parent = roots.get(id) ?? id
  return parent === id ? id : rootOf(parent, roots)
}

/** The pair of designations of one term that is least at fault. */
function toPair(zh: Candidate, en: Candidate): Pair | undefined {
  const isSure = zh.certainty === 'certain' || en.certainty === 'certain'
  if (!isSure && (zh.certainty !== 'short' || en.certainty !== 'short')) return undefined
  let best: Pair | undefined
  for (const one of zh.designations) {
    for (const other of en.designations) {
      if (one.term !== other.term) continue
      const pair = {zh, en, designations: {zh: one, en: other}}
      if (!best || faults(pair) < faults(best)) best = pair
    }
  }
  return best
}

function faults({designations: {zh, en}}: Pair): number {
  return Number(zh.status === 'forbidden') + Number(en.status === 'forbidden')
}

function costOf(pair: Pair, known: readonly Pair[]): number {
  const certainty = [pair.zh.certainty, pair.en.certainty].reduce(
    (sum, each) => sum + (each === 'certain' ? 0 : penalties[each]),
    0,
  )
  // What stands in brackets repeats what stands before them, and is answered by what does so, too.
  const bracketed = pair.zh.isBracketed === pair.en.isBracketed ? 0 : penalties.bracketed
  return distance(pair, known) + certainty + bracketed + faults(pair) * penalties.forbidden
}

/** How far apart the positions are, measured from the nearest pair that is made, or else from the bead's ends. */
function distance({zh, en}: Pair, known: readonly Pair[]): number {
  const plain = Math.abs(zh.position - en.position)
  let nearest: Pair | undefined
  for (const pair of known) {
    if (!nearest || gap(pair, zh) < gap(nearest, zh)) nearest = pair
  }
  if (!nearest) return plain
  const near = Math.abs(zh.position - nearest.zh.position - (en.position - nearest.en.position))
  const pull = Math.exp(-gap(nearest, zh) / reach)
  return pull * near + (1 - pull) * plain
}

function gap(pair: Pair, zh: Candidate): number {
  return Math.abs(pair.zh.position - zh.position)
}
