import type {Side, Term} from '@duizhao/bitext'

/** What a text refers back to by its kind: the bank, 该行. */
type Referable = 'org' | 'place'

/** What organisations and places are, beside what the last word of their own name says. */
const kinds: Record<Referable, Record<Side, string>> = {
  org: {
    zh: `公司 集团 集團 企业 企業 机构 機構 组织 組織 单位 單位 部门 部門 工厂 工廠 厂 廠 厂家 廠家 学校 學校 大学 大學 校 医院 醫院 院
      银行 銀行 行 报社 報社 社 店 馆 館 所 局 会 會 队 隊 球队 球隊 平台 品牌 当局 當局 政府`,
    en: `agency authority body brand business company concern enterprise factory firm group institute institution label
      maker operator organisation organization outfit paper plant platform school team university venture`,
  },
  place: {
    zh: '地 国 國 省 市 县 縣 镇 鎮 村 乡 鄉 区 區 岛 島 港 城 国家 國家 城市 地区 地區',
    en: 'area city country county district island place port province region state town village',
  },
}

/** What calls somebody by the part that they play: 校方, 双方. */
const parties = '[校院厂廠馆館行社店队隊军軍警官资資]方|[双雙]方|[两兩]家'

/** 该, but not 应该; 这家. */
const pointer = '(?:(?<![应應])[该該]|[这這那此](?:[家间間所座个個支])?)'

/** What no name ends in, so that a noun after it stands by itself: 让公司, but neither 化工公司 nor 一家公司. */
const opening =
  '(?<=^|[\\p{P}\\s的了在对對与與和跟同及或而但则則就也都又还還却卻使让讓由被把将將给給到從从于於是])'

/** A determiner, and a word that tells which: the Dutch firm. */
const determined = '\\b(?:[Tt]h(?:e|is|at|ose|ese)|[Bb]oth|[Oo]ur)(?: [\\p{L}\\d-]+)? '

const pronouns: Record<Side, Record<'person' | 'thing', RegExp>> = {
  zh: {
    person: /[他她]|其(?![他实實中次余餘])|本人|自己/u,
    thing: /[它牠]|他们|他們|其(?![他实實中次余餘])|我们|我們|自己|[当當]地|[这這那][里裡裏]/u,
  },
  en: {
    person: /\b(?:he|him|his|himself|she|hers?|herself|they|them|theirs?)\b/i,
    thing: /\b(?:its?|itself|they|them|theirs?|we|us|ours?|here|there)\b/i,
  },
}

/**
 * Whether a designation only refers back to what has been named, as a writer does where he likes: the company, port
 * group, 该公司.
 *
 * @param text - the designation as it stands in a text
 * @param term - its term
 * @param side - its language
 */
export function isReference(text: string, term: Term, side: Side): boolean {
  if (!isReferable(term)) return false
  if (side === 'en')
    return /\s/.test(text) && !/\p{Lu}/u.test(text.replace(/^(?:The|This|That|Our|Its) /, ''))
  const isEnd = text.length < term.zh.preferred.length && term.zh.preferred.endsWith(text)
  return isEnd || /^[该該本此这這]/u.test(text) || kindsOf(term, 'zh').includes(text)
}

/**
 * Whether a text refers to something by its kind, which may be what a term names.
 *
 * @param text - the text
 * @param term - the term
 * @param side - language of the text
 */
export function hasReference(text: string, term: Term, side: Side): boolean {
  if (!isReferable(term)) return false
  const nouns = kindsOf(term, side)
  const long = nouns.filter((noun) => noun.length > 1)
  const pattern =
    side === 'en'
      ? `${determined}(?:${nouns.join('|')})\\b`
      : `${pointer}(?:${nouns.join('|')})|${opening}(?:${long.join('|')})|${parties}`
  return new RegExp(pattern, 'u').test(text)
}

/**
 * Whether a text has a pronoun that may stand for a term.
 *
 * @param text - the text
 * @param term - the term
 * @param side - language of the text
 */
export function hasPronoun(text: string, {type}: Term, side: Side): boolean {
  return pronouns[side][type === 'person' ? 'person' : 'thing'].test(text)
}

function isReferable({type}: Term): boolean {
  return type === 'org' || type === 'place'
}

/** A Chinese name so long ends in a noun of two characters that tells what it names; 美国 and 上海 do not. */
const leastLong = 4

/** The nouns for what a term is: those of its type, and the last word of its own name. */
function kindsOf({type, zh, en}: Term, side: Side): string[] {
  const listed = kinds[type as Referable][side].split(/\s+/)
  if (side === 'zh') return zh.preferred.length < leastLong ? listed : [...listed, zh.preferred.slice(-2)]
  const own = /\p{L}+$/u.exec(en.preferred)?.[0].toLowerCase()
  return own ? [...listed, own] : listed
}
