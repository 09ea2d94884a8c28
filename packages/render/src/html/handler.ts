import type {ElementContent} from 'hast'
import type {Nodes, Parents} from 'mdast'
import type {State} from './state.ts'

/**
 * Renders one kind of node.
 *
 * @param state - what handlers share
 * @param node - the node
 * @param parent - its parent, if it has one
 * @returns hast; empty if the node shows nothing
 */
export type Handler<Type extends Nodes['type']> = (
  state: State,
  node: Extract<Nodes, {type: Type}>,
  parent: Parents | undefined,
) => ElementContent[]
