import lighthouse from 'lighthouse'

/** Lighthouse's scores, 0–100. */
export interface Scores {
  performance: number
  accessibility: number
  'best-practices': number
  seo: number
}

/**
 * Scores a page with Lighthouse's mobile profile.
 *
 * @param url - address of the page
 * @param port - remote debugging port of a running Chromium
 * @returns the scores, and the audits that cost any
 * @throws Error if Lighthouse cannot load the page
 */
export async function scoreWithLighthouse(
  url: string,
  port: number,
): Promise<{scores: Scores; faults: string[]}> {
  const result = await lighthouse(url, {port, output: 'json', logLevel: 'error'})
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
  const {categories, audits} = result.lhr
  const scores = Object.fromEntries(
    Object.entries(categories).map(([name, {score}]) => [name, Math.round((score ?? 0) * 100)]),
  ) as unknown as Scores
  const faults = Object.values(audits)
    .filter(({score}) => score !== null && score < 0.9)
    .map(({id, title, displayValue = ''}) => `${id}: ${title} ${displayValue}`)
  return {scores, faults}
}
