import {element} from '../html.ts'
import type {Handler} from './handler.ts'
import {sentences} from './text.ts'

/** Rank of an article's highest headings: its title is the `h1`. */
const topRank = 2

/** A heading, one rank below the nearest heading before it that has a smaller depth: none skips a rank. */
export const heading: Handler<'heading'> = (state, {depth, children}) => {
  const {openHeadings} = state
  while (openHeadings.length > 0 && openHeadings.at(-1)! >= depth) openHeadings.pop()
  const rank = Math.min(topRank + openHeadings.length, 6)
  openHeadings.push(depth)
  return element(`h${rank}`, sentences(state, children))
}
