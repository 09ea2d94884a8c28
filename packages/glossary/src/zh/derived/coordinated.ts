import type {Range} from '@duizhao/bitext'

/** How many characters of the other coordinate may stand between. */
const reach = 6

const conjunction = '[和与及或、]'

/**
 * Finds a designation in a Chinese coordination: 通用大模型 in 通用和垂类大模型, 梯度爆炸 in 梯度消失和爆炸. Found is
 * the part that stands there; the shared part belongs to the other coordinate.
 *
 * @param designation - a folded designation
 * @param text - a folded sentence
 * @returns ranges of UTF-16 offsets in the sentence
 */
export function findCoordinatedZh(designation: string, text: string): Range[] {
  const ranges: Range[] = []
  for (let cut = 2; cut <= designation.length - 2; cut++) {
    const [first, last] = [designation.slice(0, cut), designation.slice(cut)].map(escapePattern)
    const between = `\\p{L}{1,${reach}}?`
    for (const match of text.matchAll(new RegExp(`${first}(?=${conjunction}${between}${last})`, 'gu'))) {
      ranges.push([match.index, match.index + cut])
    }
    const sharedFirst = new RegExp(`(?<=${first}${between}${conjunction})${last}`, 'gu')
    for (const match of text.matchAll(sharedFirst)) ranges.push([match.index, match.index + match[0].length])
  }
  return ranges
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}
