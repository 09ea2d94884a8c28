import type {Handler} from '../handler.ts'

/** Text. */
export const text: Handler<'text'> = (_, node) => [{type: 'text', value: node.value}]
