import {loadData} from './data.ts'
import {isReadable, zhTextNodes} from './zh-text.ts'

const han = /\p{Script=Han}/u

/**
 * Shows or hides pinyin. It is laid over the text when it is first asked for: as markup from the start it would double
 * the weight of every page.
 *
 * @param isOn - whether it shall be shown
 */
export async function showPinyin(isOn: boolean): Promise<void> {
  const root = document.documentElement
  if (isOn && root.dataset.pinyin === undefined) {
    const data = await loadData('pinyin')
    if (data === undefined) return
    const syllables = data.split(' ')
    let next = 0
    for (const node of zhTextNodes().filter(isReadable)) next = annotate(node, syllables, next)
  }
  root.dataset.pinyin = isOn ? 'on' : 'off'
}

function annotate(node: Text, syllables: readonly string[], start: number): number {
  let next = start
  const parts: (string | Node)[] = []
  for (const character of node.data) {
    if (!han.test(character)) {
      parts.push(character)
      continue
    }
    const syllable = syllables[next++]
    parts.push(syllable ? ruby(character, syllable) : character)
  }
  if (next > start) node.replaceWith(...parts)
  return next
}

function ruby(character: string, syllable: string): Node {
  const element = document.createElement('ruby')
  const reading = document.createElement('rt')
  reading.lang = 'zh-Latn-pinyin'
  reading.textContent = syllable
  element.append(character, reading)
  return element
}
