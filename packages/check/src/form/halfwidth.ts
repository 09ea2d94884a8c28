import {type FormFault, faultsOf} from './faults.ts'

const fullwidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
}

const han = '\\p{Script=Han}'
const latin = 'A-Za-z0-9%'
const opening = '“‘「『《〈（【'
const closing = '”’」』》〉）】'

/** What Chinese ends with before a mark: Han, a mark that closes, a half-width one that closes Han. */
const chinese = `[${han}${closing}…]|${han}[")]`

/** A mark that stands beside Chinese on both sides, or at the end. */
const amongHan = regex(
  `(?<=(?:${chinese})[?!？！]*)[,;:?!](?=[?!？！]*(?:\\s*(?:[${han}${opening}${closing}"]|$)))`,
)
const questionInBrackets = regex(`(?<=${han})[?!](?=\\))`)

/** A full stop, but none of an ellipsis. */
const fullStop = regex(`(?<=${chinese})\\.(?=\\s*(?:[${han}${opening}${closing}]|$))`)

/**
 * Without white space, a mark between Han and a Latin word or a number is of neither language: English sets a space after
 * it. A colon may begin a role of reStructuredText (:ref:), and an exclamation mark may end a name (Yahoo!).
 */
const beforeLatin = regex(`(?<=${chinese})(?:[,;?!]|:(?![a-z]+:))(?=[${latin}])`)
const afterLatin = regex(`(?<=[${latin}])[,;:?](?=[${han}${opening}])`)

/** A full stop before a sentence that begins with a number: 已有百年.1979年. A file name has no Han after its extension. */
const fullStopBeforeNumber = regex(`(?<=${chinese})\\.(?=[0-9]+(?:\\.[0-9]+)?%?${han})`)

/** The end of a sentence whose last word is Latin, if it stands among Han and is no abbreviation. */
const afterLastWord = regex(
  `(?<=${han} ?(?!(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|al|No|vs|St|Dr|Mr|Mrs|Ms|Prof)\\b)[A-Za-z0-9][\\w-]+%?)[.?](?=[${closing}]*$)`,
)

/** Brackets around Han, right after Han. */
const openingBracket = regex(`(?<=[${han}${closing}])\\((?=(?:${han}[^()（）]*|[^()（）]*${han})\\))`)
const closingBracket = regex(`(?<=[${han}${closing}]\\((?:${han}[^()（）]*|[^()（）]*${han}))\\)`)

/** One bracket of a pair is full-width. */
const closesFullwidth = /(?<=（[^()（）]*)\)/g
const opensFullwidth = /\((?=[^()（）]*）)/g

const ellipsis = regex(
  `(?<=${chinese}|^|[${opening}])(?:\\.{3,}|。{3,})(?=\\s*(?:[${han}${opening}${closing}，。；：？！、]|$))`,
)
const dash = regex(`(?<=[${han}${closing}]) ?-{2,3} ?(?=[${han}${opening}])`)

/** Brackets around Latin, right after Han: of either width, as a house likes. */
const aroundLatin = {
  half: regex(`(?<=${han})\\((?=[^()（）${han}]*[A-Za-z][^()（）${han}]*\\))`),
  full: regex(`(?<=${han})（(?=[^()（）${han}]*[A-Za-z][^()（）${han}]*）)`),
}
const closesLatin = regex(`(?<=${han}\\([^()（）${han}]*[A-Za-z][^()（）${han}]*)\\)`)

/** An article has settled on full-width brackets around Latin if it has so many of them for each that is not. */
const settled = 3

/**
 * Whether a text sets Latin in full-width brackets (协议（SLA）) as a rule, so that half-width ones are slips.
 *
 * @param texts - the sentences of an article
 */
export function hasFullwidthBrackets(texts: readonly string[]): boolean {
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
  const full = count(aroundLatin.full)
  return full >= settled && full >= settled * count(aroundLatin.half)
}

function regex(source: string): RegExp {
  return new RegExp(source, 'gu')
}

/**
 * Finds half-width punctuation that stands in Chinese for certain.
 *
 * @param text - a sentence
 * @param setsFullwidthBrackets - whether its article sets Latin in full-width brackets as a rule
 */
export function findHalfwidth(text: string, setsFullwidthBrackets: boolean): FormFault[] {
  const mixed = haveAllPartners(text) ? [closesFullwidth, opensFullwidth] : []
  const latinBrackets = setsFullwidthBrackets ? [aroundLatin.half, closesLatin] : []
  return [
    ...[
      amongHan,
      questionInBrackets,
      fullStop,
      fullStopBeforeNumber,
      beforeLatin,
      afterLatin,
      afterLastWord,
      openingBracket,
      closingBracket,
      ...mixed,
      ...latinBrackets,
    ].flatMap((pattern) => faultsOf(text, pattern, (mark) => fullwidth[mark]!)),
    ...faultsOf(text, ellipsis, () => '……'),
    ...faultsOf(text, dash, () => '——'),
  ]
}

/** Whether the brackets of a text pair, whatever their width: else one of them may be that of an item's number, 1). */
function haveAllPartners(text: string): boolean {
  return text.match(/[(（]/g)?.length === text.match(/[)）]/g)?.length
}
