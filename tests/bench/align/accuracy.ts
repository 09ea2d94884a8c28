import type {Link} from './gold.ts'

/** Hits and misses of links: exactly right (strict), or sharing a pair with a right one (lax). */
interface Count {
  strict: number
  lax: number
  all: number
}

/** An alignment beside the right one. */
export interface Judged {
  gold: readonly Link[]
  found: readonly Link[]
}

/** Precision, recall and their harmonic mean. */
export interface Accuracy {
  precision: number
  recall: number
  f1: number
}

/**
 * Scores alignments as Vecalign's scorer does (Thompson & Koehn 2019): precision over all links, recall over those
 * that have both sides.
 *
 * @param judged - alignments, pooled
 * @returns strict and lax accuracy
 */
export function accuracyOf(judged: readonly Judged[]): {strict: Accuracy; lax: Accuracy} {
  const precision = sum(judged.map(({gold, found}) => count(gold, found)))
  const recall = sum(judged.map(({gold, found}) => count(found.filter(isPaired), gold.filter(isPaired))))
  const accuracy = (kind: 'strict' | 'lax'): Accuracy => {
    const [p, r] = [precision[kind] / precision.all, recall[kind] / recall.all]
    return {precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r)}
  }
  return {strict: accuracy('strict'), lax: accuracy('lax')}
}

/**
 * @param link - a link
 * @returns a string that equal links share
 */
export function keyOf([zh, en]: Link): string {
  return `${zh.join(',')}:${en.join(',')}`
}

function isPaired([zh, en]: Link): boolean {
  return zh.length > 0 && en.length > 0
}

function count(reference: readonly Link[], tested: readonly Link[]): Count {
  const exact = new Set(reference.map(keyOf))
  const answers = new Map<number, Set<number>>()
  for (const [zh, en] of reference) {
    for (const i of zh) answers.set(i, new Set([...(answers.get(i) ?? []), ...en]))
  }
  const total = {strict: 0, lax: 0, all: 0}
  for (const link of tested) {
    const strict = exact.has(keyOf(link))
    const lax = strict || link[0].some((i) => link[1].some((j) => answers.get(i)?.has(j)))
    total.strict += strict ? 1 : 0
    total.lax += lax ? 1 : 0
    total.all += 1
  }
  return total
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({strict: a.strict + b.strict, lax: a.lax + b.lax, all: a.all + b.all}), {
    strict: 0,
    lax: 0,
    all: 0,
  })
}
