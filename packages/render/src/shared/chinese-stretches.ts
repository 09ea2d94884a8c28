/** A stretch of Chinese: Han characters, and the marks between them. */
const chinese = /(\p{Script=Han}(?:[\p{Script=Han}，。、；：·《》]*\p{Script=Han})?)/u

/** Characters as far up as Han is: most English texts have none, and are known by it at once. */
const beyondAlphabets = /[\u2e80-\uffff]/

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
  if (!beyondAlphabets.test(text)) return text === '' ? [] : [{value: text, isChinese: false}]
  return text
    .split(chinese)
    .map((value, index) => ({value, isChinese: index % 2 === 1}))
    .filter(({value}) => value !== '')
}
