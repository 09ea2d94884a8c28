import type {Range} from '@duizhao/bitext'

/**
 * Columns that the last line of several has at least, if the line above can spare them: a single Han character with its
 * stop, or a short word, would stand forlorn.
 */
const minimumLastLine = 6

/** Share of the line above that is left to it. */
const leftAbove = 0.8

/** Finds the last place where a line may end and that is right. */
type FindLastBreak = (isRight: (offset: number) => boolean) => number | undefined

/**
 * Lengthens a last line that is too short by what the line above can spare.
 *
 * @param lines - ranges of UTF-16 offsets, one a line
 * @param columns - the columns before each offset
 * @param findLastBreak - where else a line may end
 * @returns the lines
 */
export function withoutWidow(lines: Range[], columns: Uint32Array, findLastBreak: FindLastBreak): Range[] {
  const [above, last] = lines.slice(-2)
  if (!above || !last) return lines
  const [start, end] = above
  const columnsFrom = (offset: number) => columns[last[1]]! - columns[offset]!
  if (columnsFrom(end) >= minimumLastLine) return lines
  const earlier = findLastBreak((offset) => offset < end && columnsFrom(offset) >= minimumLastLine)
  const isEnough = (offset: number) =>
    columns[offset]! - columns[start]! >= leftAbove * (columns[end]! - columns[start]!)
  if (earlier === undefined || earlier <= start || !isEnough(earlier)) return lines
  return [...lines.slice(0, -2), [start, earlier], [earlier, last[1]]]
}
