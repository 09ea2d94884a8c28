import type {Nodes} from 'mdast'
import type {Html} from '../html.ts'
import type {State} from '../state.ts'

/** Renders one kind of node; empty if it shows nothing. */
export type Handler<Type extends Nodes['type']> = (state: State, node: Extract<Nodes, {type: Type}>) => Html
