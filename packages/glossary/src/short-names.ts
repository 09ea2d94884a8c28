import type {Side, Term} from '@duizhao/bitext'
import type {Designation} from './designation.ts'
import {isHan} from './zh/fold.ts'

/** What a company's English name is often written without, at its end. */
const legalForms =
  /(?:,?\s(?:AI|AG|Co|Company|Corp|Corporation|GmbH|Group|Holdings?|Inc|LLC|Limited|Ltd|PLC|SA|Technology|Technologies)\.?)+$/iu

/** The same of its Chinese name. */
const zhLegalForms = /(?:股份|有限|责任|公司|集团|控股|科技|AI)+$/iu

/** How somebody is addressed by the surname. */
const titles = ['先生', '女士', '总', '教授', '博士', '老师', '院士']

/** The commonest surnames of two characters. */
const compoundSurnames = new Set(
  '欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 端木 东方'.split(' '),
)

/**
 * Lists by what persons and organisations are called once they have been named in full: Hinton, 辛顿, 黄先生,
 * Alibaba for Alibaba Group, 阿里巴巴 for 阿里巴巴集团.
 *
 * @param designations - the designations of one side
 * @returns short ones of the same terms, without those that are designations of a term anyway
 */
export function listShortNames(designations: readonly Designation[]): Designation[] {
  const taken = new Set(designations.map(({text}) => text))
  return designations.flatMap((designation) => {
    if (designation.status === 'forbidden') return []
    const texts = shorten[designation.side](designation.text, designation.term)
    return [...new Set(texts)]
      .filter((text) => !taken.has(text))
      .map((text) => ({...designation, text, isShort: true as const}))
  })
}

const shorten: Record<Side, (text: string, term: Term) => string[]> = {
  zh(text, {type}) {
    if (type === 'person') return shortenZhPerson(text)
    return type === 'org' ? withoutEnding(text, zhLegalForms) : []
  },
  en(text, {type, zh}) {
    if (type === 'org') return withoutEnding(text, legalForms)
    const words = text.split(' ')
    if (type !== 'person' || words.length < 2) return []
    // Chinese names stand in either order: Zhang Yiming, Jensen Huang.
    return isChineseName(zh.preferred) ? [words[0]!, words.at(-1)!] : [words.at(-1)!]
  },
}

function shortenZhPerson(text: string): string[] {
  const parts = text.split(/[·•‧・]/u)
  if (parts.length > 1) return [parts.at(-1)!]
  if (!isChineseName(text)) return []
  const surname = compoundSurnames.has(text.slice(0, 2)) ? text.slice(0, 2) : text[0]!
  return titles.map((title) => surname + title)
}

function isChineseName(text: string): boolean {
  return text.length <= 4 && [...text].every(isHan)
}

/** What is left of `the company` and 这家公司: no name. */
const noName = /^(?:(?:[Aa]n?|[Tt]he)(?: \P{Lu}*)?|[该該这這那此本我贵貴].*)$/u

function withoutEnding(text: string, ending: RegExp): string[] {
  const rest = text.replace(ending, '')
  return rest.length > 1 && rest !== text && !noName.test(rest) ? [rest] : []
}
