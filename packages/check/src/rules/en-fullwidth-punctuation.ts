import {faultsOf, toFormRule} from '../form/faults.ts'

const halfwidth: Record<string, string> = {
  '，': ', ',
  '。': '. ',
  '；': '; ',
  '：': ': ',
  '？': '? ',
  '！': '! ',
  '（': ' (',
  '）': ') ',
  '、': ', ',
  '％': '%',
}

/** Not beside Han: there it belongs to a quotation or a gloss. */
const beside = /(?<!\p{Script=Han}) ?[，。；：？！（）、％] ?(?!\p{Script=Han})/gu

/** Reports full-width punctuation in English. */
export const enFullwidthPunctuation = toFormRule('en-fullwidth-punctuation', ['en'], (text) =>
  faultsOf(text, beside, (found) => halfwidth[found.trim()]!).map(({range, text: mended}) => {
    const [before, after] = [text[range[0] - 1], text[range[1]]]
    const isStart = before === undefined || /[\s([“‘]/.test(before)
    const isEnd = after === undefined || /[\s.,;:?!)\]”’"'，。；：？！）]/.test(after)
    const left = isStart ? mended.trimStart() : mended
    return {range, text: isEnd ? left.trimEnd() : left}
  }),
)
