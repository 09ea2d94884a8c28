import {loadData} from './data.ts'
import {zhTextNodes} from './zh-text.ts'

let original: string | undefined

/**
 * Shows the Chinese of the page in a script. Characters are replaced one for one inside their text nodes, so terms,
 * sentences and pinyin stay as they are; language tags follow, so that the right glyphs are drawn.
 *
 * @param script - `zh-Hans` or `zh-Hant`
 */
export async function showScript(script: string): Promise<void> {
  const own = document.body.dataset.script!
  if (script === own && original === undefined) return
  const converted = await loadData('script')
  const nodes = zhTextNodes()
  original ??= nodes.map((node) => node.data).join('')
  const text = script === own ? original : converted
  if (text?.length !== original.length) return
  let at = 0
  for (const node of nodes) {
    const end = at + node.length
    node.data = text.slice(at, end)
    at = end
  }
  for (const element of [document.documentElement, ...document.querySelectorAll<HTMLElement>('[lang]')]) {
    const tag = element.dataset.lang ?? element.lang
    if (tag !== own || element.closest('[data-fixed]')) continue
    element.dataset.lang = own
    element.lang = script
  }
}
