import type {NewsletterSettings} from '@duizhao/bitext'

/** How strictly punctuation is kept from the ends of lines. */
export type KinsokuLevel = NewsletterSettings['kinsoku']

/** Characters that may not begin a line, and characters that may not end one. */
export interface Kinsoku {
  notFirst: ReadonlySet<string>
  notLast: ReadonlySet<string>
}

/*
 * Requirements for Chinese Text Layout (clreq), “Prohibition Rules for Line Start and Line End”:
 *
 * | class                              | characters               | basic | gb    | strict |
 * | ---------------------------------- | ------------------------ | ----- | ----- | ------ |
 * | pause and stop marks               | 。．，、：；！？          | first | first | first  |
 * | closing quotation marks, brackets  | ” ’ 」 』 ） 》 〉 】 …    | first | first | first  |
 * | connectors, interpuncts            | – ～ · ・                 | first | first | first  |
 * | opening quotation marks, brackets  | “ ‘ 「 『 （ 《 〈 【 …    | last  | last  | last   |
 * | solidus                            | / ／                     |       | both  | both   |
 * | two-em dash, ellipsis              | —— ⸺ ……                  |       |       | first  |
 *
 * `gb` is GB/T 15834–2011, section 5.1.
 */

const closing = '。．，、：；！？”’」』）》〉】〕］｝〗〙〛︰,.:;!?)]}%％‰℃°′″'

const connectors = '–～〜·・‧•'

const opening = '“‘「『（《〈【〔［｛〖〘〚([{'

const solidus = '/／'

const dashes = '—―⸺⸻…⋯'

const levels: Record<KinsokuLevel, Kinsoku> = {
  basic: {notFirst: new Set(closing + connectors), notLast: new Set(opening)},
  gb: {notFirst: new Set(closing + connectors + solidus), notLast: new Set(opening + solidus)},
  strict: {notFirst: new Set(closing + connectors + solidus + dashes), notLast: new Set(opening + solidus)},
}

/**
 * The characters that a level keeps from the ends of lines.
 *
 * @param level - how strict to be
 * @returns the two sets, one character each entry
 */
export function kinsoku(level: KinsokuLevel): Kinsoku {
  return levels[level]
}
