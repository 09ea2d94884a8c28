import type {Range} from '@duizhao/bitext'

/** How many characters of the other coordinate may stand between. */
const reach = 6

/** The shortest part of a designation that a coordination leaves. */
const shortestLeft = 2

/** The shortest last part that one shares: 层 in 输入和输出层. */
const shortestShared = 1

const conjunction = /[和与及或、]/gu

/**
 * The places of conjunctions, which every coordination has.
 *
 * @param text - a folded sentence
 * @returns UTF-16 offsets
 */
export function conjunctionsIn(text: string): number[] {
  return [...text.matchAll(conjunction)].map(({index}) => index)
}

/**
 * Finds a designation in a Chinese coordination: 通用大模型 in 通用和垂类大模型, 梯度爆炸 in 梯度消失和爆炸. Found is
 * the part that stands there; the shared part belongs to the other coordinate.
 *
 * @param designation - a folded designation
 * @param text - a folded sentence
 * @param conjunctions - `conjunctionsIn(text)`
 * @returns ranges of UTF-16 offsets in the sentence
 */
export function findCoordinatedZh(
  designation: string,
  text: string,
  conjunctions: readonly number[],
): Range[] {
  const ranges: Range[] = []
  for (const at of conjunctions) {
    for (let cut = shortestLeft; cut <= designation.length - shortestShared; cut++) {
      const after = at + 1
      // Slices only where a character fits: hardly anywhere.
      if (text[at - 1] === designation[cut - 1]) {
        const [first, last] = [designation.slice(0, cut), designation.slice(cut)]
        if (text.endsWith(first, at) && standsWithin(last, text, after + 1, after + reach))
          ranges.push([at - cut, at])
      }
      if (text[after] === designation[cut] && designation.length - cut >= shortestLeft) {
        const [first, last] = [designation.slice(0, cut), designation.slice(cut)]
        const earliest = at - reach - cut
        if (text.startsWith(last, after) && standsWithin(first, text, earliest, at - 1 - cut))
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
