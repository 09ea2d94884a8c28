import type {Side, Term, TermType} from '@duizhao/bitext'

/** What terms of each type are, beside what the last word of their own name says. */
const kinds: Record<TermType, Record<Side, string>> = {
  person: {
    zh: `男人 女人 男子 女子 老人 老太太 老先生 年轻人 年輕人 少年 男孩 女孩 孩子 创始人 創始人 创办人 創辦人 董事长 董事長 总裁 總裁
      经理 經理 厂长 廠長 校长 校長 主任 教授 医生 醫生 老师 老師 工程师 工程師 科学家 科學家 作者 作家 导演 導演 选手 選手 律师 律師
      船长 船長 队长 隊長 夫妇 夫婦 夫妻 父子 母子 兄弟 姐妹`,
    en: `artist author boss boy captain chairman chairwoman chief coach composer couple director doctor engineer entrepreneur
      executive farmer father founder girl head husband lawyer leader man manager minister mother officer painter pair player
      poet president professor researcher scientist teacher veteran widow wife woman writer youngster`,
  },
  org: {
    zh: `公司 集团 集團 企业 企業 机构 機構 组织 組織 单位 單位 部门 部門 工厂 工廠 厂 廠 厂家 廠家 学校 學校 大学 大學 校 医院 醫院 院
      银行 銀行 行 报社 報社 社 店 馆 館 所 局 会 會 队 隊 球队 球隊 平台 品牌 当局 當局 政府`,
    en: `agency association authority bank body brand bureau business carmaker chain charity club commission committee company concern council court department enterprise factory firm foundation fund group hospital
      insurer institute institution label lender maker manufacturer mill ministry office operator organisation organization outfit paper
      plant platform publisher regulator retailer school start-up startup supplier team union university venture works`,
  },
  place: {
    zh: '地 国 國 省 市 县 縣 镇 鎮 村 乡 鄉 区 區 岛 島 港 城 国家 國家 城市 地区 地區',
    en: `area bay capital city country county desert district harbour harbor island lake land mountain nation peninsula place
      plain port province region river sea site state town valley village`,
  },
  product: {
    zh: '产品 產品 机器 機器 设备 設備 装置 裝置 系统 系統 软件 軟體 型号 型號 工具 模型 药 藥 药物 藥物 车 車 飞机 飛機 手机 手機',
    en: `aircraft app car chip device drug engine gadget machine medicine model phone plane platform product rocket ship software
      system tool truck vaccine vehicle vessel`,
  },
  event: {
    zh: '活动 活動 节日 節日 会议 會議 大会 大會 赛事 賽事 比赛 比賽 展会 展會 战争 戰爭 危机 危機 事件 运动 運動',
    en: `battle celebration competition conference contest crisis disaster event exhibition fair festival game meeting movement
      show summit tournament war`,
  },
  work: {
    zh: '书 書 小说 小說 电影 電影 影片 作品 画 畫 诗 詩 歌 曲子 剧 劇 报告 報告 论文 論文 文章',
    en: `album article book essay film movie novel opera painting paper piece play poem report series song story study
      volume work`,
  },
  law: {
    zh: '法 法律 法案 条例 條例 规定 規定 法规 法規 协议 協議 条约 條約 公约 公約',
    en: `act agreement bill code convention decree directive law legislation measure pact regulation rule rules statute
      treaty`,
  },
  term: {
    zh: `东西 東西 事 事情 做法 办法 辦法 方法 技术 技術 工艺 工藝 系统 系統 设备 設備 设施 設施 装置 裝置 机器 機器 工具 产品 產品
      材料 现象 現象 过程 過程 制度 措施 概念 指标 指標`,
    en: `approach arrangement body building concept craft device effect equipment facility feature figure framework idea
      instrument job kind machine machinery material matter measure mechanism metal method metric model number object
      operation phenomenon place plant policy practice principle procedure process product programme program project
      ratio scheme site space step stuff substance structure system technique technology thing tool trick type unit`,
  },
}

/** What calls somebody by the part that they play: 校方, 双方. */
const parties = '[校院厂廠馆館行社店队隊军軍警官资資]方|[双雙]方|[两兩]家'

/** What counts what: 这座, 那两家. */
const measure =
  '[一两兩几幾二三四五六七八九十些]{0,2}[个個座家台种種项項款类類批条條部本份场場次套张張片支只隻所间間艘架辆輛位名件样樣届屆道笔筆段门門]?'

/** 该, but not 应该; 这家. */
const pointer = `(?:(?<![应應])[该該]|[这這那此]${measure})`

/** What points at the noun that follows. */
const pointing = new RegExp(`(?:${pointer}|上述|前述)$`, 'u')

/** What no name ends in, so that a noun after it stands by itself: 让公司, but neither 化工公司 nor 一家公司. */
const opening =
  '(?<=^|[\\p{P}\\s的了在对對与與和跟同及或而但则則就也都又还還却卻使让讓由被把将將给給到從从于於是])'

/** A determiner, and a word that tells which: the Dutch firm. */
const determined = '\\b(?:[Tt]h(?:e|is|at|ose|ese)|[Bb]oth|[Oo]ur)(?: [\\p{L}\\d-]+)? '

/** What a term is, as far as pronouns tell. */
type Gender = 'person' | 'org' | 'place' | 'thing'

/** `It`, but not where it stands for a clause: it was then that, it is hard to. */
const realIt =
  "it(?!(?:['’]s| is| was| will be| would be| has been| seems| turns out)(?: [\\p{L}]+){0,2} (?:then|that|to|who|when|until|because)\\b)"

const pronouns: Record<Side, Record<Gender, RegExp>> = {
  zh: {
    person: /[他她]|其(?![他实實中次余餘])|本人|自己|对方|對方|[两兩二]人/u,
    org: /[它牠]|他们|他們|其(?![他实實中次余餘])|我们|我們|自己|对方|對方/u,
    place: /[它牠]|其(?![他实實中次余餘])|我们|我們|[当當]地|[这這那][里裡裏]/u,
    thing: /[它牠]|他们|他們|其(?![他实實中次余餘])|自己/u,
  },
  en: {
    person: /\b(?:he|him|his|himself|she|hers?|herself|they|them|theirs?|who|whom)\b/i,
    org: /\b(?:its?|itself|they|them|theirs?|we|us|ours?)\b/i,
    place: /\b(?:its?|itself|they|them|theirs?|we|us|ours?|here|there)\b/i,
    thing: new RegExp(
      `\\b(?:its|${realIt}|itself|they|them|theirs?|those(?! \\p{L}+s\\b)|ones|(?:this|that|the|each|another|last) one|(?:one|none|some|any|each|many|most|few)(?=[,.;:!?”’—]|$))\\b`,
      'iu',
    ),
  },
}

/** What stands for two or more that have been named: the former, 两者. */
const pairs: Record<Side, RegExp> = {
  zh: /前者|后者|後者|二者|[两兩]者|[双雙]方|彼此|各自/u,
  en: /\b(?:the (?:former|latter|pair)|each other|(?:the two|the three|both|neither|either)(?! \p{Ll}+s\b))\b/iu,
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
  if (side === 'en' && isHead(text, term)) return true
  if (!isReferable(term)) return false
  if (side === 'en')
    return text !== term.en.preferred && !/\p{Lu}/u.test(text.replace(/^(?:The|This|That|Our|Its) /, ''))
  const isEnd = text.length < term.zh.preferred.length && term.zh.preferred.endsWith(text)
  return isEnd || /^[该該本此这這]/u.test(text) || kindsOf(term, 'zh').includes(text)
}

/** Whether an English designation is but the last words of the term's own, as no name is: station for charging station. */
function isHead(text: string, {en}: Term): boolean {
  const head = text.replace(/^(?:the|this|that|our|its) /i, '')
  return !/\p{Lu}/u.test(head) && en.preferred.toLowerCase().endsWith(` ${head.replace(/(?<=[^s])s$/, '')}`)
}

/**
 * Whether a text refers to something by its kind, which may be what a term names.
 *
 * @param text - the text
 * @param term - the term
 * @param side - language of the text
 */
export function hasReference(text: string, term: Term, side: Side): boolean {
  return referencePattern(term, side).test(text)
}

/** One of what takes place again and again, without a noun: last year’s drew a crowd. */
const edition = "\\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:year|season)[’']s\\b"

const patterns = new WeakMap<Term, Partial<Record<Side, RegExp>>>()

function referencePattern(term: Term, side: Side): RegExp {
  const known = patterns.get(term) ?? {}
  patterns.set(term, known)
  known[side] ??= new RegExp(side === 'en' ? englishPattern(term) : chinesePattern(term), 'u')
  return known[side]
}

function englishPattern(term: Term): string {
  // With `of` after it, a noun names something by itself: the battle of the tariffs.
  const called = `${determined}(?:${kindsOf(term, 'en').join('|')})s?\\b(?! of )`
  return term.type === 'event' ? `${called}|${edition}` : called
}

/** A common noun is taken up by a word of reference alone: any text has 方法 and 产品. */
function chinesePattern(term: Term): string {
  const nouns = kindsOf(term, 'zh')
  const pointed = `${pointer}(?:${nouns.join('|')})`
  if (term.type === 'term') return pointed
  const long = nouns.filter((noun) => noun.length > 1)
  const called = `${pointed}|${opening}(?:${long.join('|')})`
  if (term.type === 'person') return `${called}|[这這那][位名]`
  if (term.type === 'place') return `${called}|${parties}|${inPlace(term)}`
  return term.type === 'org' ? `${called}|${parties}` : called
}

/** 镇上, 全镇, for a town whose name says what it is. */
function inPlace({zh}: Term): string {
  const kind = zh.preferred.slice(-1)
  return `${kind}[上里裡內内外中]|[全本]${kind}`
}

/**
 * Finds the first pronoun of a text that may stand for a term.
 *
 * @param text - the text
 * @param term - the term
 * @param side - language of the text
 * @returns its UTF-16 offset, -1 if there is none
 */
export function findPronoun(text: string, {type}: Term, side: Side): number {
  const gender = type === 'person' || type === 'org' || type === 'place' ? type : 'thing'
  return text.search(pronouns[side][gender])
}

/**
 * Whether a text has a word for two things that have been named.
 *
 * @param text - the text
 * @param side - its language
 */
export function hasPairWord(text: string, side: Side): boolean {
  return pairs[side].test(text)
}

/**
 * Whether a Chinese text points at what it names next, as known: 这座, 该.
 *
 * @param before - the text before the name
 */
export function isPointing(before: string): boolean {
  return pointing.test(before)
}

function isReferable({type}: Term): boolean {
  return type === 'org' || type === 'place'
}

/** A Chinese name so long ends in a noun of two characters that tells what it names; 美国 and 上海 do not. */
const leastLong = 4

/** The nouns for what a term is: those of its type, and the last word of its own name. A common noun may be a product. */
function kindsOf({type, zh, en}: Term, side: Side): string[] {
  const listed = (type === 'term' ? [kinds.term, kinds.product] : [kinds[type]]).flatMap((list) =>
    list[side].split(/\s+/),
  )
  if (type === 'person') return listed
  if (side === 'zh') return zh.preferred.length < leastLong ? listed : [...listed, zh.preferred.slice(-2)]
  const own = /\p{L}+$/u.exec(en.preferred)?.[0].toLowerCase()
  return own ? [...listed, own] : listed
}
