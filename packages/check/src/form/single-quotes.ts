import type {Mark} from './quotes.ts'

/** What a single quotation mark does in English, as far as what stands beside it tells. */
type Role = 'opens' | 'closes' | 'may open' | 'may close' | 'apostrophe'

const mark = /[‘’]/g

/** Letters left out at the beginning of a word, where some write ‘ for the apostrophe. */
const elided = /^(?:\d|(?:em|n|tis|twas|til|cause|bout|cos|round|neath)(?![\p{L}\p{N}]))/iu

/** A possessive without s (the players’, Marx’, the U.S.’), or letters left out at the end (goin’, o’, ol’, ’n’). */
const cut = /(?:[sxz]|\b(?:o|n|an|th|t|tha|wi|ol|mo|po|bo|lil|yo|ha|d)|in|\b\p{Lu}\.)$/iu

/** A foot, or a minute of arc. */
const measured = /\d$/

/**
 * Finds single quotation marks of an English paragraph that lack a partner.
 *
 * The closing mark is also an apostrophe. A mark counts as missing only if no reading of the apostrophes lets all marks
 * pair: one that may close does if it must.
 *
 * @param sentences - texts of the paragraph's sentences
 * @param next - text of the next paragraph, which may carry a quotation on
 */
export function singleQuoteFaults(sentences: readonly string[], next: string): Mark[] {
  const faults: Mark[] = []
  let open: Mark | undefined
  /** Whether some reading has no quotation open here. */
  let isClosed = true
  for (const [part, text] of sentences.entries()) {
    for (const {index: at, 0: found} of text.matchAll(mark)) {
      const role = roleOf(text, at)
      if (role === 'opens') {
        if (open && !isClosed) faults.push(open)
        open = {part, at, mark: found, partner: '’'}
        isClosed = false
      } else if (role === 'may open') {
        if (isClosed) open ??= {part, at, mark: found, partner: '’'}
      } else if (role === 'closes') {
        if (!open) faults.push({part, at, mark: found, partner: '‘'})
        open = undefined
        isClosed = true
      } else if (open && (role === 'may close' || isPluralOfWord(text, open, {part, at}))) {
        isClosed = true
      }
    }
  }
  return open && !isClosed && !/^[“"]?‘/.test(next) ? [...faults, open] : faults
}

/** The plural of a quoted word, or its possessive: a row of ‘okay’s. */
function isPluralOfWord(text: string, open: Mark, {part, at}: Pick<Mark, 'part' | 'at'>): boolean {
  return (
    open.part === part &&
    /^‘[^\s‘’]+’s(?![\p{L}\p{N}])/u.test(text.slice(open.at)) &&
    text.indexOf('’', open.at) === at
  )
}

function roleOf(text: string, at: number): Role {
  const before = text.slice(0, at)
  const after = text.slice(at + 1)
  const isAfterWord = /[\p{L}\p{N}]$/u.test(before)
  const isBeforeWord = /^[\p{L}\p{N}]/u.test(after)
  if (isAfterWord && isBeforeWord) return 'apostrophe'
  if (text[at] === '‘') return elided.test(after) ? 'may open' : 'opens'
  if (isBeforeWord) return 'apostrophe'
  return cut.test(before) || measured.test(before) || /(?:^|\s)$/.test(before) ? 'may close' : 'closes'
}
