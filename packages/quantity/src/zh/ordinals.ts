import {exactly, type Reading, toReading} from '../reading.ts'
import {readNumeral} from './numeral.ts'

/** 第三, and 其二 at the head of a clause. */
const ordinal = /第|(?<=^|[,。;:、!?])其(?=[一二三四五六七](?:[,是]))/y
/** 三季度 and 第三季度: the third quarter of a year. */
const quarter = /第?([一二三四1-4])季度/y
const half = /([上下前后])半年/y
/** 初五 and 大年初五: the fifth day of a lunar month. */
const lunarDay = /初([一二三四五六七八九十])(?![中高等次期级步版次一二三])/y
/** 三号楼 is the third building, 20国集团 a name. */
const numberedAfter = /^(?:号(?:楼|院|线|馆|厅|桥|井|仓|库|机组|车间|公路|航站|文件|提案)|国集团)/
/** 图5 is the fifth figure. */
const numberedBefore = /(?:^|[,。;:(如见在由从和及、\s])[图表]$/

/** Reads an ordinal (第三, 三季度, 下半年, 三号楼, 初五) just at an offset. */
export function readOrdinal(text: string, start: number): Reading | undefined {
  const partOfYear = readPartOfYear(text, start)
  if (partOfYear) return partOfYear
  ordinal.lastIndex = start
  if (ordinal.test(text)) {
    const numeral = readNumeral(text, ordinal.lastIndex)
    return numeral ? toReading('ordinal', start, numeral.end, numeral) : undefined
  }
  return readLunarDay(text, start) ?? readNumbered(text, start)
}

function readPartOfYear(text: string, start: number): Reading | undefined {
  half.lastIndex = start
  const halves = half.exec(text)
  if (halves) {
    return toReading('ordinal', start, half.lastIndex, exactly(/[上前]/.test(halves[1]!) ? 1 : 2), 'half')
  }
  quarter.lastIndex = start
  const found = quarter.exec(text)
  return found
    ? toReading('ordinal', start, quarter.lastIndex, readNumeral(found[1]!, 0)!, 'quarter')
    : undefined
}

function readLunarDay(text: string, start: number): Reading | undefined {
  if (!/[年月]/.test(text[start - 1] ?? '')) return undefined
  lunarDay.lastIndex = start
  const found = lunarDay.exec(text)
  return found ? toReading('ordinal', start, lunarDay.lastIndex, readNumeral(found[1]!, 0)!) : undefined
}

function readNumbered(text: string, start: number): Reading | undefined {
  if (!/[\d一二三四五六七八九十]/.test(text[start]!) || /[\d.]/.test(text[start - 1] ?? '')) return undefined
  const numeral = readNumeral(text, start)
  if (numeral?.approximation !== 'exact') return undefined
  const isNumbered =
    numberedAfter.test(text.slice(numeral.end)) ||
    (numeral.form === 'digits' && numberedBefore.test(text.slice(Math.max(0, start - 2), start)))
  return isNumbered ? toReading('ordinal', start, numeral.end, numeral) : undefined
}
