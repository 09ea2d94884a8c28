import type {Article} from '@duizhao/bitext'

/** Keys of an article, and of the nodes in it, that hold words. */
const wordKeys: ReadonlySet<string> = new Set(['value', 'text', 'alt'])

const [firstHan, countOfHan] = [0x4e00, 0x51a0]

/**
 * The same article in other words: as long, with the same marks, and no word as it was.
 *
 * @param article - the article
 * @param step - how far each Han character and each small letter is moved along
 * @returns a copy
 */
export function variantOf(article: Article, step: number): Article {
  return vary(article, step) as Article
}

function vary(value: unknown, step: number, key = ''): unknown {
  if (typeof value === 'string') return wordKeys.has(key) ? move(value, step) : value
  if (Array.isArray(value)) return value.map((item) => vary(item, step))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, vary(item, step, name)]))
}

function move(text: string, step: number): string {
  const within = (character: string, first: number, count: number) =>
    String.fromCharCode(first + ((character.charCodeAt(0) - first + step) % count))
  return text
    .replace(/[\u4e00-\u9f9f]/g, (character) => within(character, firstHan, countOfHan))
    .replace(/[a-z]/g, (character) => within(character, 0x61, 26))
}
