import type {Document} from '@duizhao/bitext'
import {toFormRule} from '../form/faults.ts'
import {findHalfwidth, hasFullwidthBrackets} from '../form/halfwidth.ts'
import {remember} from '../remember.ts'

const setsFullwidthBrackets = remember((document: Document) =>
  hasFullwidthBrackets(document.sentences.map(({text}) => text)),
)

/** Reports half-width punctuation in Chinese. */
export const zhHalfwidthPunctuation = toFormRule('zh-halfwidth-punctuation', ['zh'], (text, side, context) =>
  findHalfwidth(text, setsFullwidthBrackets(context[side])),
)
