import type {TermReference} from '@duizhao/bitext'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/** A term: its first mention carries a mark that sends the reader to the glossary, and its gloss in brackets. */
export function termReference(state: State, node: TermReference): Run[] {
  const runs = state.phrasing(node.children)
  const gloss: Run[] = node.gloss ? [{text: state.translate('gloss', {gloss: node.gloss}), glued: true}] : []
  if (state.mentioned.has(node.term)) return [...runs, ...gloss]
  state.mentioned.add(node.term)
  return [...runs, {text: state.translate('termMark'), glued: true}, ...gloss]
}
