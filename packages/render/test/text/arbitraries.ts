import fc from 'fast-check'

const zhWords = [
  '大模型',
  '人工智能',
  '国家互联网信息办公室',
  '开源',
  '的',
  '了',
  '，',
  '。',
  '；',
  '：',
  '、',
  '？',
  '！',
  '——',
  '……',
  '“百模大战”',
  '‘元年’',
  '「南坡」',
  '（见图）',
  '《月亮与六便士》',
  '《生成式人工智能服务管理暂行办法》',
  '威廉·毛姆',
  '1179亿元',
  '2024年6月',
  '70%',
  '３．５万人',
  '10亿美元',
  'GPT-4',
  'zh-CN',
  '和／或',
  '1956～2024',
  '😀',
  '👩‍👩‍👧',
  '🇨🇳',
  '1️⃣',
  'https://example.org/路',
  'https://example.org/a/b?q=zh-CN&x=1#top',
  'name@example.org',
  ' OpenAI ',
  'é',
  '𠮷',
] as const

const enWords = [
  'large',
  'models',
  'state-of-the-art',
  'the',
  'a',
  'internationalisation',
  '“war',
  'models”',
  '(LLMs)',
  'U.S.',
  '117.9 billion yuan',
  '5 km',
  '16 April',
  '—',
  '…',
  'don’t',
  '--out',
  'and/or',
  'zh-CN',
  'https://example.org/a-b/c_d?e=f',
  '😀',
  '🇨🇳',
  '中国',
  '“大模型”',
  '70%',
  'Fig. 3',
  '$5 million',
  'From',
  '>',
  '[1]',
  'a,b',
  '“',
  '”',
  '-',
  '/',
] as const

/** A Chinese paragraph with Latin, numbers, titles, URLs and emoji in it; no white space at its ends. */
export const zhParagraph = fc
  .array(fc.constantFrom(...zhWords), {minLength: 1, maxLength: 60})
  .map((words) => words.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '')

/** An English paragraph with Han, numbers, URLs and emoji in it. */
export const enParagraph = fc
  .array(fc.constantFrom(...enWords), {minLength: 1, maxLength: 60})
  .map((words) => words.join(' '))

/** A paragraph with its side. */
export const sidedParagraph = fc.oneof(
  zhParagraph.map((text) => ({text, side: 'zh' as const})),
  enParagraph.map((text) => ({text, side: 'en' as const})),
)

/** Columns of a line. */
export const width = fc.integer({min: 20, max: 120})

/** How strict kinsoku is. */
export const level = fc.constantFrom('basic', 'gb', 'strict')
