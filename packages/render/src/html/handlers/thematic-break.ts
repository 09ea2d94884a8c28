import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A break between sections. */
export const thematicBreak: Handler<'thematicBreak'> = () => [h('hr')]
