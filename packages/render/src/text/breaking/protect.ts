import type {Range, Side} from '@duizhao/bitext'
import {ambiguousWidthOf, columns} from './width.ts'

/** A title in 《》 is kept whole up to this share of the line; a longer one would leave too ragged a line above. */
const titleShare = 0.25

const url = /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|mailto:|www\.)[\x21-\x7e]+/gi

/**
 * `zh-CN`, `state-of-the-art`, `--out`, `a/b.md`, `name@example.org`, `v1.2`, `don’t`: Latin joined by marks. The
 * assertion in front only saves trying again within a word that has been tried from its start.
 */
const joinedLatin =
  /(?:(?<![-\w/.~@#$+\p{Script=Latin}])|(?=\$))[-\w/.~@#$+\p{Script=Latin}]*[\p{Script=Latin}\d][-./:@_~’'+&#=\\]+[-\w./:@~’'+&#=%\\\p{Script=Latin}]*[\w\p{Script=Latin}]/gu

/** An option of a command, which UAX #14 would part after its hyphens. */
const commandOption = /(?<![\w-])-{1,2}[a-zA-Z][\w-]*/g

/** `第3章`, `2025年`, `1,179亿元`, `3.5万人`, `5 %`, `约30余种`. */
const zhQuantity =
  /第?[\d０-９]+(?:[,.，．:：/–~～-][\d０-９]+)*\s?(?:[%％‰℃°]|[余多来]?(?:[百千万萬亿億兆]{0,3})(?:[年月日号號时時分秒天周岁歲个個位名人家种種项項款次届屆章节節条條页頁元点點度倍成米吨噸][元]?|平方公里|公里|公斤|美元|欧元|歐元|人民币|人民幣)?)/gu

/** `2024年6月18日`, `6月18日`, `2024年6月`. */
const zhDate = /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?/gu

/** `18 June 2024`, `June 2024`; a number before a month alone is among the quantities. */
const enDate =
  /(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g

/** `117.9 billion yuan`, `5 km`, `US$5 million`, `10 June`, `Fig. 3`: a number and the word that tells what it counts. */
const enQuantity =
  /(?:\b(?:US|HK|C|A)?[$€£¥])?\d[\d,.]*(?:[ \u00A0](?:thousand|million|billion|trillion|percent|per cent|%|km|cm|mm|m|kg|g|t|GB|MB|TB|kB|px|ms|s|am|pm|°C|yuan|dollars|euros|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z]))){1,2}(?![a-z])/gi

const enNumbered = /\b(?:No|Fig|Art|Vol|p|pp|Chapter|Section|Figure|Table|Article)\.?[ \u00A0]\d+/g

const title = /《[^《》\n]{1,60}》/gu

/** Without a digit in a text, none of the patterns that count something is to be looked for. */
const digit = /[\d０-９]/

const always = [url, joinedLatin, commandOption]

const withDigits: Record<Side, readonly RegExp[]> = {
  zh: [...always, zhQuantity, zhDate],
  en: [...always, enQuantity, enDate, enNumbered],
}

/**
 * The stretches of a text that no line may end in: URLs, numbers with their units, titles in 《》 up to a quarter of
 * the line, hyphenated Latin words and tokens like `zh-CN`.
 *
 * @param text - a text without line ends
 * @param side - its side
 * @param width - columns of the line
 * @returns ranges of UTF-16 offsets, in no order; they may overlap
 */
export function protectedRanges(text: string, side: Side, width: number): Range[] {
  const ranges: Range[] = []
  for (const pattern of digit.test(text) ? withDigits[side] : always) {
    for (const match of text.matchAll(pattern)) ranges.push([match.index, match.index + match[0].length])
  }
  const limit = width * titleShare
  for (const match of text.matchAll(title)) {
    if (columns(match[0], ambiguousWidthOf(side)) > limit) continue
    ranges.push([match.index, match.index + match[0].length])
  }
  return ranges
}
