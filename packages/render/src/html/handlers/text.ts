import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A stretch of Chinese: Han characters, and the marks between them. */
const chinese = /(\p{Script=Han}(?:[\p{Script=Han}，。、；：·《》]*\p{Script=Han})?)/u

/** Text. Chinese within English is tagged, or browsers draw it with Japanese forms. */
export const text: Handler<'text'> = ({document, options}, node) =>
  document.side === 'zh'
    ? [{type: 'text', value: node.value}]
    : node.value.split(chinese).flatMap((value, index): ElementContent[] => {
        if (index % 2 === 1) return [h('span', {lang: options.zhLanguage}, value)]
        return value === '' ? [] : [{type: 'text', value}]
      })
