import {faultsOf, toFormRule} from '../form/faults.ts'

const joined = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu
const spaced = /(?<=\p{Script=Han}) +(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) +(?=\p{Script=Han})/gu

/** Reports spacing between Han and Latin that the house style in `duizhao.yaml` does not want. */
export const zhLatinSpacing = toFormRule('zh-latin-spacing', ['zh'], (text, _side, {settings}) => {
  switch (settings.houseStyle.zhLatinSpacing) {
    case 'any':
      return []
    case 'none':
      return faultsOf(text, spaced, () => '')
    case 'space':
      return faultsOf(text, joined, () => ' ')
  }
})
