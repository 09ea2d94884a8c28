import {h} from 'hastscript'
import {chineseStretches} from '../../shared/chinese-stretches.ts'
import type {Handler} from '../handler.ts'

/** Text; Chinese within English is tagged. */
export const text: Handler<'text'> = ({document, options}, node) =>
  document.side === 'zh'
    ? [{type: 'text', value: node.value}]
    : chineseStretches(node.value).map(({value, isChinese}) =>
        isChinese ? h('span', {lang: options.zhLanguage}, value) : {type: 'text', value},
      )
