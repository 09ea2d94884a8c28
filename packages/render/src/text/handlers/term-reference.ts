import type {TermReference} from '@duizhao/bitext'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/**
 * A term: its first mention carries a mark if the glossary explains it – a mark on every name would be a nuisance – and
 * its gloss in brackets if it has one.
 */
export function termReference(state: State, node: TermReference): Run[] {
  const runs = state.phrasing(node.children)
  const gloss: Run[] = node.gloss ? [{text: state.translate('gloss', {gloss: node.gloss}), glued: true}] : []
  const {mentioned, explained} = state.mentions
  const isFirst = !mentioned.has(node.term)
  mentioned.add(node.term)
  if (!isFirst || !explained.has(node.term)) return [...runs, ...gloss]
  return [...runs, {text: state.translate('termMark'), glued: true}, ...gloss]
}
