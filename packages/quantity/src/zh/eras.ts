import {type Reading, toDateReading} from '../reading.ts'
import {readNumeral} from './numeral.ts'

/**
 * Eras by the name under which years are counted, and the year of our calendar before their first. A reign is named
 * where texts of today name it: the Republic, Ming and Qing, the eras of Tang that everybody knows, modern Japan.
 */
const eras: readonly (readonly [names: string, before: number])[] = [
  ['民国 民國', 1911],
  ['宣统 宣統', 1908],
  ['光绪 光緒', 1874],
  ['同治', 1861],
  ['咸丰 咸豐', 1850],
  ['道光', 1820],
  ['嘉庆 嘉慶', 1795],
  ['乾隆', 1735],
  ['雍正', 1722],
  ['康熙', 1661],
  ['顺治 順治', 1643],
  ['崇祯 崇禎', 1627],
  ['天启 天啟', 1620],
  ['万历 万曆', 1572],
  ['隆庆 隆慶', 1566],
  ['嘉靖', 1521],
  ['正德', 1505],
  ['弘治', 1487],
  ['成化', 1464],
  ['宣德', 1425],
  ['永乐 永樂', 1402],
  ['洪武', 1367],
  ['天宝 天寶', 741],
  ['开元 開元', 712],
  ['贞观 貞觀', 626],
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
]

const yearBefore = new Map(
  eras.flatMap(([names, before]) => names.split(' ').map((name) => [name, before] as const)),
)
const era = new RegExp(
  `(${[...yearBefore.keys()].join('|')})(元|\\d{1,3}|[零一二三四五六七八九十百]{1,4})年`,
  'y',
)

/** The characters with which the name of an era begins. */
export const eraInitials = [...new Set([...yearBefore.keys()].map((name) => name[0]!))].join('')

/** Reads a year of an era (民国113年, 光绪三十四年, 昭和元年) just at an offset. */
export function readEra(text: string, start: number): Reading | undefined {
  era.lastIndex = start
  const found = era.exec(text)
  if (!found) return undefined
  const count = found[2] === '元' ? 1 : readNumeral(found[2]!, 0)?.value
  return count === undefined
    ? undefined
    : toDateReading(start, era.lastIndex, {year: yearBefore.get(found[1]!)! + count})
}
