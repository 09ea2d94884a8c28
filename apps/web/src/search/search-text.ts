/**
 * Text as the index and queries have it: compatibility forms folded, and every Han character a word of its own, so
 * that a query of one character, or one that a segmenter would cut elsewhere, finds its passages.
 *
 * @param text - any text
 * @returns text whose words are apart
 */
export function toSearchText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * The queries that a reader's query stands for; a passage must answer all of them. A run of Han, or what stands in
 * quotation marks, is a phrase, which Pagefind takes in straight quotation marks; other words are sought by stem.
 *
 * @param query - what the reader typed
 * @returns one query a phrase, and one for all other words together; empty if nothing can be sought
 */
export function toQueries(query: string): string[] {
  const phrases: string[] = []
  const rest = query
    .normalize('NFKC')
    .replace(/["“「]([^"”」]+)["”」]|\p{Script=Han}+/gu, (match, quoted?: string) => {
      phrases.push(toSearchText(quoted ?? match))
      return ' '
    })
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*/gu) ?? []
  return [...phrases.map((phrase) => `"${phrase}"`), ...(words.length > 0 ? [words.join(' ')] : [])]
}
