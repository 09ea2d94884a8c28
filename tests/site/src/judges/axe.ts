import axe from 'axe-core'
import type {Page} from 'playwright-core'

/**
 * Judges a page as it stands in the browser with axe, all rules of WCAG 2.2 AA and best practices.
 *
 * @param page - a loaded page
 * @returns one line for each violation
 */
export async function judgeWithAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const {violations} = await page.evaluate(() => {
    const {axe: runner} = globalThis as unknown as {axe: typeof axe}
    return runner.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
  })
  return violations.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary = ''}) =>
        `${id} at ${target.join(' ')}: ${failureSummary.replaceAll('\n', ' ')}`,
    ),
  )
}
