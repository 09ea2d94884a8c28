import {element, textElement} from '../html.ts'
import type {Handler} from './handler.ts'

/** A block of code; its lines wrap where the window ends, as many programs cannot scroll it sideways. */
export const code: Handler<'code'> = (_, {value}) => element('pre', textElement('code', `${value}\n`))
