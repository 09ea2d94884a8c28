import {toText} from '@duizhao/bitext'
import type {Link} from 'mdast'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/**
 * A link is its text and a number that the list at the foot explains. A URL or address written out in the text needs no
 * number; a link that leads nowhere outside the web edition is its text.
 */
export function link(state: State, node: Link): Run[] {
  const runs = state.phrasing(node.children)
  const url = state.resolve.link(node.url)
  if (url === undefined) return runs
  const written = toText(node)
  if (written === url || `mailto:${written}` === url || `http://${written}` === url) return runs
  const mark = {text: `[${state.links.numberOf(url)}]`, kept: true, glued: true}
  return runs.length > 0 ? [...runs, mark] : [{text: url, kept: true}]
}
