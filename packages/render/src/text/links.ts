/** The links of a text, in the order in which they are met; a URL has one number however often it is linked. */
export interface LinkTable {
  /**
   * @param url - an absolute URL
   * @returns its number, from 1
   */
  numberOf(url: string): number
  /** The URLs; the first has number 1. */
  readonly urls: readonly string[]
}

/**
 * Makes an empty table of links.
 *
 * @returns the table
 */
export function createLinkTable(): LinkTable {
  const numbers = new Map<string, number>()
  const urls: string[] = []
  return {
    urls,
    numberOf(url) {
      const known = numbers.get(url)
      if (known !== undefined) return known
      urls.push(url)
      numbers.set(url, urls.length)
      return urls.length
    },
  }
}
