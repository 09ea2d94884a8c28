import {faultsOf, toFormRule} from '../form/faults.ts'

/** Not before an ellipsis, a decimal (` .5`) or a file ending (` .md`). */
const english = /(?<=[\p{L}\p{N})\]”’"']) +(?=[,;:?!](?:[\s)”’"']|$)|\.(?:[\s)”’"']|$)(?!\.))/gu
const chinese = /(?<=\S)[ \t\u3000]+(?=[，。；：？！、）》」』])/gu

/** Reports white space before a mark that belongs to the word before it. */
export const spaceBeforePunctuation = toFormRule('space-before-punctuation', ['zh', 'en'], (text, side) =>
  faultsOf(text, side === 'zh' ? chinese : english, () => ''),
)
