import type {Range} from '@duizhao/bitext'

/** A web or mail address in running text. */
export interface LiteralAddress {
  range: Range
  /** What it points to. */
  url: string
}

/** White space, angle brackets, straight and curly quotes, dashes and dots of Chinese, Han, kana, full-width forms. */
const end = String.raw`\s<>"\u2013-\u2027\u3000-\u303F\uFE10-\uFE6F\uFF00-\uFFEF\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}`
const web = String.raw`(?<![A-Za-z\d_/.@-])(?:https?:\/\/|www\.)[^${end}]+`
const mail = String.raw`(?<![\w.+/-])[\w.+-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+`
const pattern = new RegExp(`(?<web>${web})|(?<mail>${mail})`, 'giu')

/**
 * Finds addresses, as GFM's extended autolinks do, but for one thing: Chinese puts no space after an address, so
 * full-width characters end it. (GFM lets `https://a.cn，后来` run to the next space.)
 *
 * @param text - plain text
 * @returns the addresses in order
 */
export function findLiteralAddresses(text: string): LiteralAddress[] {
  // Most texts have none, and the pattern is slow.
  if (!/:\/\/|www\.|@/i.test(text)) return []
  return [...text.matchAll(pattern)].flatMap(({index, groups}): LiteralAddress[] => {
    if (groups!.mail) {
      const address = groups!.mail.replace(/[-_]+$/, '')
      return [{range: [index, index + address.length], url: `mailto:${address}`}]
    }
    const address = trimEnd(groups!.web!)
    if (!hasDomain(address)) return []
    const url = /^www\./i.test(address) ? `http://${address}` : address
    return [{range: [index, index + address.length], url}]
  })
}

/** Takes off what ends a sentence rather than an address (GFM 6.9, extended autolink path validation). */
function trimEnd(address: string): string {
  for (let length = address.length; length > 0; length--) {
    const last = address[length - 1]!
    const part = address.slice(0, length)
    if (!/[?!.,:;*_~'")\]]/.test(last)) return part
    if (last === ')' && count(part, ')') <= count(part, '(')) return part
    if (last === ']' && count(part, ']') <= count(part, '[')) return part
  }
  return ''
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** A host of at least two labels, or this machine. */
function hasDomain(address: string): boolean {
  return /^(?:https?:\/\/)?(?:[^/?#.\s]+(?:\.[^/?#.\s]+)+|localhost)\.?(?::\d{1,5})?(?=[/?#]|$)/i.test(
    address,
  )
}
