import type {Image} from 'mdast'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/** An image in a line is its alternative text in brackets; one without, a mere ornament, is nothing. */
export function image(state: State, node: Image): Run[] {
  if (!node.alt) return []
  const url = state.resolve.image(node.url)
  const words: Run = {text: state.translate('image', {alt: node.alt})}
  return url === undefined
    ? [words]
    : [words, {text: `[${state.links.numberOf(url)}]`, kept: true, glued: true}]
}
