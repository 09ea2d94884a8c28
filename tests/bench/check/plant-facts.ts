import {changeDigit, either, replaceMatch} from './plant.ts'
import {pick} from './random.ts'

const enNumber =
  /(?<![\d.,\p{L}$€£¥-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]*\d|\p{L}|%| ?per ?cent|-|th\b|st\b)/gu
const isYear = (number: string) => /^(?:1[5-9]|20)\d{2}$/.test(number)

export const number = either(
  replaceMatch(
    'en',
    enNumber,
    ([found], random) => changeDigit(found, random),
    (line, _pair, match) => !isYear(match[0]) && !isDated(line, match) && match[0].length > 1,
  ),
  replaceMatch(
    'zh',
    /(?<![\d.,\p{L}])\d+(?:\.\d+)?(?=[万亿]?[余多]?[人家个名项条次元吨公米台辆件篇])/gu,
    ([found], random) => changeDigit(found, random),
  ),
)

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December'

function isDated(line: string, match: RegExpExecArray): boolean {
  const near = line.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12)
  return new RegExp(monthNames).test(near)
}

export const magnitude = either(
  replaceMatch('en', /(?<=\d )(?:million|billion|trillion)\b/gu, ([found]) =>
    found === 'billion' ? 'million' : 'billion',
  ),
  replaceMatch('zh', /(?<=\d)[万亿](?!亿)/gu, ([found]) => (found === '万' ? '亿' : '万')),
)

export const date = either(
  replaceMatch(
    'en',
    new RegExp(`(?<=\\d )(?:${monthNames})\\b|\\b(?:${monthNames})(?= \\d)`, 'gu'),
    ([found], random) =>
      pick(
        random,
        monthNames.split('|').filter((name) => name !== found),
      ),
  ),
  replaceMatch('zh', /(?<=月)\d{1,2}(?=日)/gu, ([found], random) =>
    String(
      pick(
        random,
        [3, 9, 12, 17, 21, 26].filter((day) => day !== Number(found)),
      ),
    ),
  ),
  replaceMatch('zh', /(?<=年)\d{1,2}(?=月)/gu, ([found]) => String((Number(found) % 12) + 1)),
)

export const currency = either(
  replaceMatch(
    'en',
    /(?<=\d[\d.,]*(?: (?:million|billion|trillion))? )(?:yuan|dollars|euros|pounds)\b/gu,
    ([found]) => (found === 'yuan' ? 'euros' : 'yuan'),
  ),
  replaceMatch('en', /(?<![A-Z])[$€£](?=\d)/gu, ([found]) => (found === '€' ? '$' : '€')),
  replaceMatch('zh', /(?<=[\d万亿])(?:美元|欧元|英镑)/gu, ([found]) => (found === '欧元' ? '美元' : '欧元')),
)

export const percent = either(
  replaceMatch('en', /(?<![\d.,])\d+(?:\.\d+)?(?=%| per ?cent)/gu, ([found], random) =>
    changeDigit(found, random),
  ),
  replaceMatch('zh', /(?<![\d.,])\d+(?:\.\d+)?(?=%)/gu, ([found], random) => changeDigit(found, random)),
)

const dayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** A day of the week that the Chinese names too. */
export const weekday = replaceMatch(
  'en',
  new RegExp(`\\b(?:${dayNames.join('|')})\\b`, 'gu'),
  ([found], random) =>
    pick(
      random,
      dayNames.filter((name) => name !== found),
    ),
  (_line, {texts}, [found]) =>
    new RegExp(`(?:周|星期|礼拜)[${'一二三四五六日'[dayNames.indexOf(found)]}]`).test(texts.zh),
)

/** The number in the name of a product or a version that the Chinese names too. */
export const model = replaceMatch(
  'en',
  /(?<![\w-])[A-Z][A-Za-z]{0,8}-?\d+(?:\.\d+)*(?![\w-])/gu,
  ([found], random) => changeDigit(found, random),
  (_line, {texts}, [found]) => texts.zh.includes(found),
)
