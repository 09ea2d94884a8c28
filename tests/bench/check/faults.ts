import type {Side, Term} from '@duizhao/bitext'
import type {Pair} from './corpus.ts'
import {pick} from './random.ts'

/** A text with one fault planted. */
export interface Planted {
  texts: Record<Side, string>
  /** Side and 0-based line of the fault. */
  side: Side
  line: number
  /** What was done, for the list of misses. */
  what: string
}

/** A class of faults: how to plant one, and which rules may report it. */
export interface Fault {
  name: string
  rules: string[]
  /** Plants one fault at a random place; nothing if the pair has no place for it. */
  plant(pair: Pair, random: () => number): Planted | undefined
}

/** A replacement in one line of one side. */
interface Edit {
  side: Side
  line: number
  start: number
  end: number
  text: string
}

/** Lines of running text: no front matter, code, table, directive, comment or HTML. */
function proseLines(text: string): {line: number; text: string}[] {
  let fenced = false
  let inHead = text.startsWith('---')
  return text.split('\n').flatMap((content, line) => {
    if (inHead) {
      if (line > 0 && content === '---') inHead = false
      return []
    }
    if (/^(?:```|~~~)/.test(content)) fenced = !fenced
    const isProse = !fenced && content.trim() !== '' && !/^(?:```|~~~|\||:::|<|\[|!\[| {4})/.test(content)
    return isProse ? [{line, text: content}] : []
  })
}

/** Stretches that no fault may touch: code, URLs, link targets, footnote marks. */
function masked(text: string): string {
  return text.replace(/`[^`]*`|\]\([^)]*\)|https?:\/\/\S+|\[\^[^\]]*\]|\\./g, (match) =>
    '\u0000'.repeat(match.length),
  )
}

function apply(pair: Pair, {side, line, start, end, text}: Edit, what: string): Planted {
  const lines = pair.texts[side].split('\n')
  const before = lines[line]!
  lines[line] = before.slice(0, start) + text + before.slice(end)
  return {
    texts: {...pair.texts, [side]: lines.join('\n')},
    side,
    line,
    what: `${what}: ${before.slice(start, end)} → ${text} in ${before.slice(Math.max(0, start - 30), end + 30)}`,
  }
}

/** Replaces one match of a pattern somewhere on a side. */
function replaceMatch(
  side: Side,
  pattern: RegExp,
  mend: (match: RegExpExecArray, random: () => number, pair: Pair) => string | undefined,
  isPlace: (line: string, pair: Pair, match: RegExpExecArray) => boolean = () => true,
): Fault['plant'] {
  return (pair, random) => {
    const places = proseLines(pair.texts[side]).flatMap(({line, text}) =>
      [...masked(text).matchAll(pattern)]
        .filter((match) => !match[0].includes('\u0000') && isPlace(text, pair, match as RegExpExecArray))
        .map((match) => ({line, match: match as RegExpExecArray})),
    )
    if (places.length === 0) return undefined
    const {line, match} = pick(random, places)
    const text = mend(match, random, pair)
    if (text === undefined || text === match[0]) return undefined
    return apply(
      pair,
      {side, line, start: match.index, end: match.index + match[0].length, text},
      pattern.source.slice(0, 20),
    )
  }
}

function changeDigit(number: string, random: () => number): string {
  const digits = [...number].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
  const at = digits[0]!
  const other = pick(
    random,
    [...'123456789'].filter((digit) => digit !== number[at]),
  )
  return number.slice(0, at) + other + number.slice(at + 1)
}

function either(...plants: Fault['plant'][]): Fault['plant'] {
  return (pair, random) => {
    const order = plants
      .map((plant) => ({plant, key: random()}))
      .toSorted((left, right) => left.key - right.key)
    for (const {plant} of order) {
      const planted = plant(pair, random)
      if (planted) return planted
    }
    return undefined
  }
}

const enNumber =
  /(?<![\d.,\p{L}$€£¥-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]*\d|\p{L}|%| ?per ?cent|-|th\b|st\b)/gu
const isYear = (number: string) => /^(?:1[5-9]|20)\d{2}$/.test(number)

const number = either(
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

const magnitude = either(
  replaceMatch('en', /(?<=\d )(?:million|billion|trillion)\b/gu, ([found]) =>
    found === 'billion' ? 'million' : 'billion',
  ),
  replaceMatch('zh', /(?<=\d)[万亿](?!亿)/gu, ([found]) => (found === '万' ? '亿' : '万')),
)

const date = either(
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

const currency = either(
  replaceMatch(
    'en',
    /(?<=\d[\d.,]*(?: (?:million|billion|trillion))? )(?:yuan|dollars|euros|pounds)\b/gu,
    ([found]) => (found === 'yuan' ? 'euros' : 'yuan'),
  ),
  replaceMatch('en', /(?<![A-Z])[$€£](?=\d)/gu, ([found]) => (found === '€' ? '$' : '€')),
  replaceMatch('zh', /(?<=[\d万亿])(?:美元|欧元|英镑)/gu, ([found]) => (found === '欧元' ? '美元' : '欧元')),
)

const percent = either(
  replaceMatch('en', /(?<![\d.,])\d+(?:\.\d+)?(?=%| per ?cent)/gu, ([found], random) =>
    changeDigit(found, random),
  ),
  replaceMatch('zh', /(?<![\d.,])\d+(?:\.\d+)?(?=%)/gu, ([found], random) => changeDigit(found, random)),
)

/** Whether a stretch stands within a longer designation, which is another term's place. */
function isWithinLonger(
  terms: readonly Term[],
  side: Side,
  text: string,
  {index = 0, 0: found}: Pick<RegExpMatchArray, 'index' | 0>,
): boolean {
  const line = text.toLowerCase()
  const name = found.toLowerCase()
  return terms
    .flatMap((term) => [term[side].preferred, ...term[side].admitted])
    .map((longer) => longer.toLowerCase())
    .filter((longer) => longer.length > name.length && longer.includes(name))
    .some((longer) => {
      const from = line.lastIndexOf(longer, index)
      return from >= 0 && from + longer.length >= index + name.length
    })
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Places of glossary terms that both texts name equally often: once, or at least three times. */
function termPlaces(pair: Pair, isWanted: (term: Pair['terms'][number]) => boolean, often: boolean) {
  const zh = proseLines(pair.texts.zh)
    .map(({text}) => masked(text))
    .join('\n')
  const en = proseLines(pair.texts.en)
  return pair.terms.filter(isWanted).flatMap((term) => {
    const name = term.en.preferred
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${escapePattern(name)}(?![\\p{L}\\p{N}-])`, 'giu')
    const matches = en.flatMap(({line, text}) =>
      [...masked(text).matchAll(pattern)]
        .filter((match) => !isWithinLonger(pair.terms, 'en', text, match))
        .map((match) => ({line, text, match})),
    )
    const inChinese = [...zh.matchAll(new RegExp(escapePattern(term.zh.preferred), 'gu'))].filter(
      (match) => !isWithinLonger(pair.terms, 'zh', zh, match),
    ).length
    const isPlace = often ? matches.length >= 3 : matches.length === 1
    if (!isPlace || inChinese !== matches.length || term.zh.preferred.length < 2) return []
    return matches.map(({line, text, match}) => ({
      term,
      line,
      start: match.index,
      end: match.index + match[0].length,
      text,
    }))
  })
}

function termFault(
  isWanted: (term: Pair['terms'][number]) => boolean,
  mend: (name: string, term: Pair['terms'][number], random: () => number, pair: Pair) => string | undefined,
  often = false,
): Fault['plant'] {
  return (pair, random) => {
    const places = termPlaces(pair, isWanted, often)
    if (places.length === 0) return undefined
    const {term, line, start, end, text} = pick(random, places)
    const mended = mend(text.slice(start, end), term, random, pair)
    return mended === undefined
      ? undefined
      : apply(pair, {side: 'en', line, start, end, text: mended}, term.id)
  }
}

function misspell(name: string, random: () => number): string | undefined {
  const places = [...name].flatMap((character, index) =>
    index > 0 &&
    /[a-z]/.test(character) &&
    /[a-z]/.test(name[index + 1] ?? '') &&
    character !== name[index + 1]
      ? [index]
      : [],
  )
  if (places.length === 0 || name.replace(/[^a-z]/gi, '').length < 6) return undefined
  const at = pick(random, places)
  return pick(random, [
    name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
    name.slice(0, at) + name.slice(at + 1),
  ])
}

const names = new Set(['person', 'org', 'product', 'place'])

/** Sentences of a line, cut by a rule of thumb. */
function cut(text: string, side: Side): {start: number; end: number}[] {
  const pattern = side === 'zh' ? /[^。！？]+[。！？][”」』）]?/g : /.+?[.!?]["”’)]?(?= [A-Z“"]|$)/g
  return [...text.matchAll(pattern)].map(({index, 0: sentence}) => ({
    start: index + (sentence.length - sentence.trimStart().length),
    end: index + sentence.length,
  }))
}

function sentencePlaces(pair: Pair, side: Side, least: number) {
  return proseLines(pair.texts[side])
    .filter(({text}) => !/^(?:#|[-*+>] |\d+[.)] )/.test(text))
    .flatMap(({line, text}) => {
      const sentences = cut(text, side)
      if (sentences.length < least) return []
      return sentences.map((range, index) => ({line, text, index, sentences, ...range}))
    })
    .filter(({start, end}) => end - start >= (side === 'zh' ? 12 : 40))
}

/** A sentence of this many English characters a Chinese one may well answer its counterpart. */
const ratios = {least: 1.6, most: 5}

/**
 * Paragraphs that have as many sentences as the one in the same place on the other side, each about as long as its
 * counterpart should be: each answers one.
 */
function evenLines(pair: Pair, side: Side): Set<number> {
  const other = side === 'zh' ? 'en' : 'zh'
  const [own, others] = [proseLines(pair.texts[side]), proseLines(pair.texts[other])]
  if (own.length !== others.length) return new Set()
  return new Set(
    own.flatMap(({line, text}, index) =>
      areEven(cut(text, side), cut(others[index]!.text, other), side) ? [line] : [],
    ),
  )
}

type Cut = ReturnType<typeof cut>

function areEven(own: Cut, others: Cut, side: Side): boolean {
  const [zh, en] = side === 'zh' ? [own, others] : [others, own]
  return (
    zh.length === en.length &&
    zh.every((sentence, index) => {
      const ratio = (en[index]!.end - en[index]!.start) / (sentence.end - sentence.start)
      return ratio >= ratios.least && ratio <= ratios.most
    })
  )
}

function dropSentence(side: Side): Fault['plant'] {
  return (pair, random) => {
    const even = evenLines(pair, side)
    const places = sentencePlaces(pair, side, 2).filter(({line}) => even.has(line))
    if (places.length === 0) return undefined
    const {line, start, end} = pick(random, places)
    return apply(pair, {side, line, start, end, text: ''}, 'dropped')
  }
}

function duplicateSentence(side: Side): Fault['plant'] {
  return (pair, random) => {
    const places = sentencePlaces(pair, side, 1)
    if (places.length === 0) return undefined
    const {line, start, end, text} = pick(random, places)
    const sentence = text.slice(start, end)
    return apply(
      pair,
      {side, line, start: end, end, text: side === 'zh' ? sentence : ` ${sentence}`},
      'doubled',
    )
  }
}

function leaveUntranslated(side: Side): Fault['plant'] {
  return (pair, random) => {
    const other = side === 'zh' ? 'en' : 'zh'
    const places = sentencePlaces(pair, side, 1)
    const source = sentencePlaces(pair, other, 1).filter(
      ({text, start, end}) => !/[`\]]/.test(text.slice(start, end)),
    )
    if (places.length === 0 || source.length === 0) return undefined
    const {line, start, end, text} = pick(random, places)
    const near = source.toSorted(
      (left, right) => Math.abs(left.line - line) - Math.abs(right.line - line),
    )[0]!
    const sentence = near.text.slice(near.start, near.end)
    const fragment = pick(random, [sentence, sentence.slice(0, Math.max(8, Math.floor(sentence.length / 2)))])
    const isWhole = fragment === sentence
    const middle = start + Math.floor((end - start) / 2)
    const boundary = text.indexOf(side === 'zh' ? '，' : ' ', middle)
    const at = boundary < 0 || boundary > end ? end : boundary
    return isWhole
      ? apply(pair, {side, line, start, end, text: fragment}, 'untranslated')
      : apply(pair, {side, line, start: at, end: at, text: ` ${fragment} `}, 'fragment')
  }
}

/** Blocks of a text as runs of lines between blank lines, after the front matter. */
function blocksOf(text: string): {start: number; end: number; text: string}[] {
  const lines = text.split('\n')
  const blocks: {start: number; end: number; text: string}[] = []
  let start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0
  for (let line = start; line <= lines.length; line++) {
    if (line < lines.length && lines[line]!.trim() !== '') continue
    if (line > start) blocks.push({start, end: line, text: lines.slice(start, line).join('\n')})
    start = line + 1
  }
  return blocks
}

const isParagraph = (text: string, side: Side) =>
  !/^(?:#|```|~~~|:::|\||<|!\[|>|[-*+] |\d+[.)] |\[|---| {4})/.test(text) &&
  text.length > (side === 'zh' ? 40 : 120)

function dropBlock(side: Side, isWanted: (text: string, side: Side) => boolean): Fault['plant'] {
  return (pair, random) => {
    const places = blocksOf(pair.texts[side]).filter(({text}) => isWanted(text, side))
    if (places.length === 0) return undefined
    const {start, end, text} = pick(random, places)
    const lines = pair.texts[side].split('\n')
    lines.splice(start, end - start + 1)
    return {
      texts: {...pair.texts, [side]: lines.join('\n')},
      side,
      line: start,
      what: `dropped ${text.slice(0, 60)}`,
    }
  }
}

function moveBlock(side: Side): Fault['plant'] {
  return (pair, random) => {
    const blocks = blocksOf(pair.texts[side])
    const places = blocks.flatMap(({text}, index) =>
      isParagraph(text, side) && index + 3 < blocks.length ? [index] : [],
    )
    if (places.length === 0) return undefined
    const from = pick(random, places)
    const order = blocks.map(({text}) => text)
    const [moved] = order.splice(from, 1)
    const to = from + 3
    order.splice(to, 0, moved!)
    const lines = pair.texts[side].split('\n')
    const head = lines.slice(0, blocks[0]!.start).join('\n')
    const text = `${head}\n${order.join('\n\n')}\n`
    const line = text.split('\n').indexOf(moved!.split('\n')[0]!, blocks[0]!.start)
    return {texts: {...pair.texts, [side]: text}, side, line, what: `moved ${moved!.slice(0, 60)}`}
  }
}

function dropListItem(side: Side): Fault['plant'] {
  return (pair, random) => {
    const places = blocksOf(pair.texts[side]).filter(
      ({text}) =>
        (text.match(/^(?:[-*+] |\d+[.)] )/gm)?.length ?? 0) > 1 && /^(?:[-*+] |\d+[.)] )/.test(text),
    )
    if (places.length === 0) return undefined
    const {start, end} = pick(random, places)
    const lines = pair.texts[side].split('\n')
    const items = lines
      .slice(start, end)
      .flatMap((line, index) => (/^(?:[-*+] |\d+[.)] )/.test(line) ? [start + index] : []))
    const at = pick(random, items)
    const next = items.find((item) => item > at) ?? end
    lines.splice(at, next - at)
    return {texts: {...pair.texts, [side]: lines.join('\n')}, side, line: start, what: 'dropped an item'}
  }
}

/** The classes of faults that the rules promise to find. */
export const faults: readonly Fault[] = [
  {
    name: 'term dropped',
    rules: ['term-missing', 'org-swapped', 'name-mismatch'],
    plant: termFault(
      (term) => !term.everyday,
      () => 'matter',
    ),
  },
  {
    name: 'term forbidden',
    rules: ['term-forbidden'],
    plant: termFault(
      (term) => term.en.forbidden.length > 0,
      (_name, term, random) => pick(random, term.en.forbidden),
    ),
  },
  {
    name: 'term varied',
    rules: ['term-inconsistent'],
    plant: termFault(
      (term) => term.en.admitted.some((name) => isOtherWording(name, term.en.preferred)),
      (_name, term, random) =>
        pick(
          random,
          term.en.admitted.filter((name) => isOtherWording(name, term.en.preferred)),
        ),
      true,
    ),
  },
  {
    name: 'name misspelt',
    rules: ['name-mismatch'],
    plant: termFault(
      (term) => names.has(term.type),
      (name, _term, random) => misspell(name, random),
    ),
  },
  {
    name: 'name swapped',
    rules: ['org-swapped'],
    plant: termFault(
      (term) => names.has(term.type),
      (_name, term, random, pair) => {
        const others = pair.terms.filter(
          (other) => other.type === term.type && other.id !== term.id && other.en.preferred.length > 2,
        )
        return others.length > 0 ? pick(random, others).en.preferred : undefined
      },
    ),
  },
  {name: 'number changed', rules: ['number-mismatch'], plant: number},
  {name: 'magnitude changed', rules: ['number-mismatch'], plant: magnitude},
  {name: 'date changed', rules: ['date-mismatch'], plant: date},
  {name: 'currency changed', rules: ['currency-mismatch'], plant: currency},
  {name: 'percentage changed', rules: ['percent-mismatch'], plant: percent},
  // What is left of a paragraph may stand in a row without its counterpart.
  {name: 'en sentence dropped', rules: ['sentence-missing', 'paragraph-missing'], plant: dropSentence('en')},
  {name: 'zh sentence dropped', rules: ['sentence-extra', 'paragraph-missing'], plant: dropSentence('zh')},
  {
    name: 'paragraph dropped',
    // A paragraph may answer the second half of a longer one, which then has sentences too many.
    rules: ['paragraph-missing', 'sentence-missing', 'sentence-extra'],
    plant: either(dropBlock('en', isParagraph), dropBlock('zh', isParagraph)),
  },
  {name: 'paragraph moved', rules: ['paragraph-moved'], plant: moveBlock('en')},
  {
    name: 'heading dropped',
    rules: ['heading-missing'],
    plant: either(
      dropBlock('en', (text) => /^##/.test(text)),
      dropBlock('zh', (text) => /^##/.test(text)),
    ),
  },
  {
    name: 'sentence doubled',
    rules: ['sentence-duplicated'],
    plant: either(duplicateSentence('en'), duplicateSentence('zh')),
  },
  {name: 'left in English', rules: ['untranslated'], plant: leaveUntranslated('zh')},
  {name: 'left in Chinese', rules: ['untranslated'], plant: leaveUntranslated('en')},
  {
    name: 'quote unclosed',
    rules: ['quote-unbalanced'],
    plant: either(
      replaceMatch('zh', /”/gu, () => ''),
      replaceMatch('en', /”/gu, () => ''),
      replaceMatch('zh', /“/gu, () => ''),
    ),
  },
  {
    name: 'half-width in zh',
    rules: ['zh-halfwidth-punctuation'],
    plant: replaceMatch(
      'zh',
      /(?<=\p{Script=Han})[，：；？！](?=\p{Script=Han})/gu,
      ([mark]) => ({'，': ',', '：': ':', '；': ';', '？': '?', '！': '!'})[mark],
    ),
  },
  {
    name: 'full-width in en',
    rules: ['en-fullwidth-punctuation'],
    plant: replaceMatch(
      'en',
      /(?<=\p{L})[,;:.] (?=\p{L})/gu,
      ([mark]) => ({', ': '，', '; ': '；', ': ': '：', '. ': '。'})[mark],
    ),
  },
  {
    name: 'space before mark',
    rules: ['space-before-punctuation'],
    plant: either(
      replaceMatch('en', /(?<=\p{L})[,;.?](?= )/gu, ([mark]) => ` ${mark}`),
      replaceMatch('zh', /(?<=\p{Script=Han})[，。；？]/gu, ([mark]) => ` ${mark}`),
    ),
  },
  {
    name: 'double space',
    rules: ['double-space'],
    plant: replaceMatch('en', /(?<=[\p{L},.]) (?=\p{L})/gu, () => '  '),
  },
  {name: 'link dropped', rules: ['link-mismatch'], plant: dropLink},
  {name: 'link changed', rules: ['link-mismatch'], plant: changeLink},
  {
    name: 'image dropped',
    rules: ['image-mismatch'],
    plant: dropBlock('en', (text) => /^(?:!\[|:::figure)/.test(text)),
  },
  {name: 'footnote dropped', rules: ['footnote-mismatch'], plant: dropFootnote},
  {
    name: 'list item dropped',
    rules: ['list-length-mismatch'],
    plant: either(dropListItem('en'), dropListItem('zh')),
  },
]

/** No abbreviation, no part and no inflection of the other: those are no variation. */
function isOtherWording(name: string, preferred: string): boolean {
  const [left, right] = [name.toLowerCase(), preferred.toLowerCase()]
  const isLike = (word: string, others: string) =>
    others.split(' ').some((other) => other.slice(0, 2) === word.slice(0, 2))
  return (
    !left.includes(right) &&
    !right.includes(left) &&
    !/^[A-Z]+$/.test(name) &&
    !left.split(' ').every((word) => isLike(word, right))
  )
}

function lineMatches(pair: Pair, pattern: RegExp) {
  return proseLines(pair.texts.en).flatMap(({line, text}) => {
    const code = [...text.matchAll(/`[^`]*`/g)].map(({index, 0: run}) => [index, index + run.length] as const)
    return [...text.matchAll(pattern)]
      .filter(({index}) => !code.some(([start, end]) => start <= index && index < end))
      .map((match) => ({line, match}))
  })
}

function dropLink(pair: Pair, random: () => number): Planted | undefined {
  // A link that the other side lacks anyhow cannot be missed.
  const places = lineMatches(pair, /(?<!!)\[([^\]^]+)\]\(((?:https?:|\.\.)[^)]*)\)/g).filter(({match}) =>
    pair.texts.zh.includes(match[2]!.replace(/en\.md$/, '')),
  )
  if (places.length === 0) return undefined
  const {line, match} = pick(random, places)
  return apply(
    pair,
    {side: 'en', line, start: match.index, end: match.index + match[0].length, text: match[1]!},
    'unlinked',
  )
}

function changeLink(pair: Pair, random: () => number): Planted | undefined {
  const places = lineMatches(pair, /(?<=\]\(https?:\/\/[^)\s]*\/)[a-z][^)\s/]*(?=\))/g).filter(({match}) =>
    pair.texts.zh.includes(match[0]),
  )
  if (places.length === 0) return undefined
  const {line, match} = pick(random, places)
  return apply(
    pair,
    {side: 'en', line, start: match.index, end: match.index + match[0].length, text: `${match[0]}x`},
    'relinked',
  )
}

function dropFootnote(pair: Pair, random: () => number): Planted | undefined {
  const places = lineMatches(pair, /(?<=.)\[\^[^\]]+\](?!:)/g)
  if (places.length === 0) return undefined
  const {line, match} = pick(random, places)
  return apply(
    pair,
    {side: 'en', line, start: match.index, end: match.index + match[0].length, text: ''},
    'dropped',
  )
}
