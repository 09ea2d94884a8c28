/** A stretch of Chinese: Han characters, and the marks between them. */
const chinese = /(\p{Script=Han}(?:[\p{Script=Han}，。、；：·《》]*\p{Script=Han})?)/u

/** A piece of a text. */
export interface Stretch {
  value: string
  isChinese: boolean
}

/**
 * Parts an English text where Chinese stands in it, so that a page can tag it: untagged, browsers draw it with Japanese
 * forms.
 *
 * @param text - the text
 * @returns its pieces, none empty
 */
export function chineseStretches(text: string): Stretch[] {
  return text
    .split(chinese)
    .map((value, index) => ({value, isChinese: index % 2 === 1}))
    .filter(({value}) => value !== '')
}
