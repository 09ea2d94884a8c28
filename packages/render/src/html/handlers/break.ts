import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A hard line break; the line feed keeps it in a copy as plain text. */
export const hardBreak: Handler<'break'> = () => [h('br'), {type: 'text', value: '\n'}]
