import type {CDPSession, Page} from 'playwright-core'

/** Milliseconds that a page costs the main thread of the browser. */
export interface PageCost {
  /** Script, style and layout from navigation until it is quiet. */
  load: number
  /** Script and style (recalculation of styles) of the slowest change of view or layout, and layout besides. */
  toggle: number
  toggleLayout: number
  /** Script and style of a mouse move from sentence to sentence, on average. */
  move: number
}

const choices = [
  'view-zh',
  'view-en',
  'view-both',
  'layout-sentence',
  'layout-interlinear',
  'layout-paragraph',
]
const moves = 200

/**
 * Measures a page by the counters of the DevTools protocol.
 *
 * @param page - a tab
 * @param address - URL of a bilingual page
 * @returns its cost
 */
export async function measurePage(page: Page, address: string): Promise<PageCost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(address)
  await page.waitForTimeout(300)
  const loaded = await counters(session)
  let toggle = 0
  let toggleLayout = 0
  for (const id of choices) {
    const before = await counters(session)
    await page.evaluate((input) => document.getElementById(input)!.click(), id)
    await page.waitForTimeout(150)
    const after = await counters(session)
    toggle = Math.max(toggle, after.scriptAndStyle - before.scriptAndStyle)
    toggleLayout = Math.max(toggleLayout, after.layout - before.layout)
  }
  const before = await counters(session)
  for (let i = 0; i < moves; i++) await page.mouse.move(100 + (i % 2) * 700, 150 + (i % 20) * 30)
  const after = await counters(session)
  return {
    load: loaded.scriptAndStyle + loaded.layout,
    toggle,
    toggleLayout,
    move: (after.scriptAndStyle - before.scriptAndStyle) / moves,
  }
}

async function counters(session: CDPSession): Promise<{scriptAndStyle: number; layout: number}> {
  const {metrics} = await session.send('Performance.getMetrics')
  const milliseconds = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
  return {
    scriptAndStyle: milliseconds('ScriptDuration') + milliseconds('RecalcStyleDuration'),
    layout: milliseconds('LayoutDuration'),
  }
}
