import type {Handler} from '../handler.ts'
import {picture} from '../picture.ts'

/** A picture within a line. */
export const image: Handler<'image'> = (state, node) => picture(state, node.url, node.alt ?? '')
