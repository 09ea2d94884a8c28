import {toFormRule} from '../form/faults.ts'
import {findHalfwidth} from '../form/halfwidth.ts'

/** Reports half-width punctuation in Chinese. */
export const zhHalfwidthPunctuation = toFormRule('zh-halfwidth-punctuation', ['zh'], findHalfwidth)
