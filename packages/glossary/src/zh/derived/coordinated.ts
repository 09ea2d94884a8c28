import type {Range} from '@duizhao/bitext'

/** How many characters of the other coordinate may stand between. */
const reach = 6

/** The shortest part that a coordination shares or leaves. */
const shortestPart = 2

const conjunction = /[和与及或、]/gu

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
  for (const {index: at} of text.matchAll(conjunction)) {
    for (let cut = shortestPart; cut <= designation.length - shortestPart; cut++) {
      const [first, last] = [designation.slice(0, cut), designation.slice(cut)]
      const after = at + 1
      if (text.endsWith(first, at) && standsWithin(last, text, after + 1, after + reach)) {
        ranges.push([at - cut, at])
      }
      const earliest = at - reach - first.length
      if (text.startsWith(last, after) && standsWithin(first, text, earliest, at - 1 - first.length)) {
        ranges.push([after, after + last.length])
      }
    }
  }
  return ranges
}

/** Whether a part begins at one of some offsets. */
function standsWithin(part: string, text: string, from: number, to: number): boolean {
  const at = text.indexOf(part, Math.max(0, from))
  return at !== -1 && at <= to
}
