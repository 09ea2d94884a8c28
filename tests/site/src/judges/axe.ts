import axe, {type RunOnly} from 'axe-core'
import type {Page} from 'playwright-core'

/** All rules of WCAG 2.2 AA and best practices. */
export const allRules: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Those that colours may break. */
export const colourRules: RunOnly = {type: 'rule', values: ['color-contrast', 'link-in-text-block']}

/**
 * Judges a page as it stands in the browser with axe.
 *
 * @param page - a loaded page
 * @param rules - what to judge it by
 * @returns one line for each violation
 */
export async function judgeWithAxe(page: Page, rules: RunOnly): Promise<string[]> {
  await page.evaluate(axe.source)
  const {violations} = await page.evaluate((runOnly) => {
    const {axe: runner} = globalThis as unknown as {axe: typeof axe}
    return runner.run({runOnly})
  }, rules)
  return violations.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary = ''}) =>
        `${id} at ${target.join(' ')}: ${failureSummary.replaceAll('\n', ' ')}`,
    ),
  )
}
