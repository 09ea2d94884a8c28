import type {CDPSession, Page} from 'playwright-core'

/** Milliseconds of the main thread of the browser. */
export interface Work {
  script: number
  /** Recalculation of styles. */
  style: number
  layout: number
}

/** What a page costs. */
export interface PageCost {
  /** From navigation until it is quiet. */
  load: Work
  /** The slowest change of view or layout. */
  toggle: Work
  /** A mouse move from sentence to sentence, on average. */
  move: Work
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
const repetitions = 5

/**
 * Measures a page by the counters of the DevTools protocol. They count time as it passes, not time of the processor,
 * so everything is done several times and the least is taken: what is above it is the machine's other work.
 *
 * @param page - a tab
 * @param address - URL of a bilingual page
 * @returns its cost
 */
export async function measurePage(page: Page, address: string): Promise<PageCost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const loads: Work[] = []
  const toggles = new Map<string, Work[]>(choices.map((id) => [id, []]))
  const mouse: Work[] = []
  for (let repetition = 0; repetition < repetitions; repetition++) {
    await page.goto('about:blank')
    loads.push(
      await costOf(session, async () => {
        await page.goto(address)
        await page.waitForTimeout(300)
      }),
    )
    for (const id of choices) {
      const cost = await costOf(session, async () => {
        await page.evaluate((input) => document.getElementById(input)!.click(), id)
        await page.waitForTimeout(150)
      })
      toggles.get(id)!.push(cost)
    }
    mouse.push(
      await costOf(session, async () => {
        for (let i = 0; i < moves; i++) await page.mouse.move(100 + (i % 2) * 700, 150 + (i % 20) * 30)
      }),
    )
  }
  const {script, style, layout} = least(mouse)
  return {
    load: least(loads),
    toggle: [...toggles.values()].map(least).sort((a, b) => scriptAndStyle(b) - scriptAndStyle(a))[0]!,
    move: {script: script / moves, style: style / moves, layout: layout / moves},
  }
}

/**
 * What the budget is about.
 *
 * @param work - milliseconds by kind
 * @returns milliseconds of script and style together
 */
export function scriptAndStyle({script, style}: Work): number {
  return script + style
}

function least(works: readonly Work[]): Work {
  return works.reduce((best, work) => (scriptAndStyle(work) < scriptAndStyle(best) ? work : best))
}

async function costOf(session: CDPSession, action: () => Promise<void>): Promise<Work> {
  const before = await counters(session)
  await action()
  const after = await counters(session)
  return {
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  }
}

async function counters(session: CDPSession): Promise<Work> {
  const {metrics} = await session.send('Performance.getMetrics')
  const milliseconds = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
  return {
    script: milliseconds('ScriptDuration'),
    style: milliseconds('RecalcStyleDuration'),
    layout: milliseconds('LayoutDuration'),
  }
}
