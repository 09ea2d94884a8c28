import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** Emphasis; style sheets set it in italics in English and with dots in Chinese. */
export const emphasis: Handler<'emphasis'> = (state, node) => [h('em', state.all(node))]
