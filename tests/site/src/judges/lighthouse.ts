import lighthouse from 'lighthouse'
import {chromium} from 'playwright-core'
import {chromiumFlags, findChromium} from '../chromium.ts'

/** Lighthouse's scores, 0–100. */
export interface Scores {
  performance: number
  accessibility: number
  'best-practices': number
  seo: number
}

/** What Lighthouse found. */
export interface Scored {
  scores: Scores
  /** The audits that cost any score. */
  faults: string[]
  /** What the score for performance is made of, as Lighthouse displays it. */
  metrics: Record<string, string>
}

const port = 9333
const metricNames = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
]

/**
 * Scores a page with Lighthouse's mobile profile, in a Chromium of its own.
 *
 * @param url - address of the page
 * @returns scores, faults and metrics
 * @throws Error if Lighthouse cannot load the page
 */
export async function scorePage(url: string): Promise<Scored> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  })
  try {
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
    const metrics = Object.fromEntries(metricNames.map((name) => [name, audits[name]?.displayValue ?? '']))
    return {scores, faults, metrics}
  } finally {
    await browser.close()
  }
}
