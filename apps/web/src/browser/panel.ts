import {copyText} from './clipboard.ts'
import {pin} from './highlight.ts'
import {type Side, sideOf, stretchesOf, textOf} from './pairs.ts'
import {barBottom} from './place.ts'

let current: string | undefined

const panel = () => document.getElementById('pair')

/** The pair that the panel is about. */
export function currentBead(): string | undefined {
  return current
}

/** Makes the buttons of the panel work. */
export function startPanel(): void {
  panel()?.addEventListener('click', async ({target}) => {
    const action = target instanceof Element && target.closest<HTMLElement>('[data-action]')?.dataset.action
    if (!action || !current) return
    if (action === 'close') return showPair(undefined)
    const done = await copyText(textFor(action, current))
    const status = panel()?.querySelector<HTMLElement>('[role="status"]')
    if (status) status.dataset.done = String(done)
  })
}

/**
 * Shows a pair in the panel, and keeps it marked.
 *
 * @param bead - number of the bead; undefined closes the panel
 */
export function showPair(bead: string | undefined): void {
  current = bead
  pin(bead)
  const element = panel()
  if (!element) return
  element.hidden = bead === undefined
  if (bead === undefined) return
  delete element.querySelector<HTMLElement>('[role="status"]')?.dataset.done
  const [zh = '1', en = '1'] = stretchesOf(bead)[0]?.dataset.shape?.split(':') ?? []
  element.dataset.state =
    zh === '0' ? 'added' : en === '0' ? 'omitted' : zh === '1' && en === '1' ? 'even' : 'split'
  const values: Record<string, string> = {number: bead, zh, en}
  for (const words of element.querySelectorAll<HTMLElement>('[data-template]')) {
    words.textContent = words.dataset.template!.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  }
  for (const words of element.querySelectorAll<HTMLElement>('[data-counterpart]')) {
    const side = words.dataset.counterpart as Side
    words.textContent = isOnScreen(bead, side) ? '' : textOf(bead, side)
  }
}

function isOnScreen(bead: string, side: Side): boolean {
  return stretchesOf(bead)
    .filter((element) => sideOf(element) === side)
    .flatMap((element) => [...element.getClientRects()])
    .some(({top, bottom}) => bottom > barBottom() && top < panel()!.getBoundingClientRect().top)
}

function textFor(action: string, bead: string): string {
  if (action === 'zh' || action === 'en') return textOf(bead, action)
  const link = linkTo(bead)
  return action === 'link' ? link : citation(bead, link)
}

/** Both sentences, then where they come from: title, publication, deep link. */
function citation(bead: string, link: string): string {
  const titles = [...document.querySelectorAll('h1 > [data-side]')].map((title) => title.textContent?.trim())
  const names = [...document.querySelectorAll('.masthead-name')].map((name) => name.textContent?.trim())
  const sides: Side[] = ['zh', 'en']
  const texts = sides.map((side) => textOf(bead, side)).filter(Boolean)
  return [...texts, `—— ${titles.join(' / ')}, ${names.join(' ')}`, link].join('\n')
}

function linkTo(bead: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  const isPublished = canonical && new URL(canonical.href).origin === location.origin
  const url = new URL(isPublished ? canonical.href : location.href)
  const sentence = stretchesOf(bead)[0]?.querySelector('.s')?.id
  url.search = ''
  url.hash = sentence ?? `b${bead}`
  return url.href
}
