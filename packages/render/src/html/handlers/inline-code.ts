import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** Code within a line. */
export const inlineCode: Handler<'inlineCode'> = (_, node) => [h('code', {translate: 'no'}, node.value)]
