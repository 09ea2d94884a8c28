import {NumberList} from './number-list.ts'

/**
 * Takes a token: what it is compared by, and where it stands (UTF-16 offsets).
 *
 * It is compared by a stem; `#` and a value for a number; `^` and a name; on the Chinese side by the word, `=` and a
 * Latin string, or `@` and a month.
 */
export type TakeToken = (key: string, start: number, end: number) => void

/** The tokens of one side of a text, as numbers. */
export interface TokenList {
  /** The kinds of token that occur; a token is an index into it. */
  keys: readonly string[]
  /** Tokens of all pieces, one piece after another. */
  tokens: Int32Array
  /** Where the tokens of each piece begin; one more than pieces. */
  starts: Int32Array
  /** Where each token stands: the index of its piece, two UTF-16 offsets. */
  places: Int32Array
}

/**
 * Numbers the tokens of pieces of text.
 *
 * @param pieces - the pieces
 * @param tokenise - hands over the tokens of a piece in order
 * @returns the tokens
 */
export function listTokens<Piece>(
  pieces: readonly Piece[],
  tokenise: (piece: Piece, take: TakeToken) => void,
): TokenList {
  const ids = new Map<string, number>()
  const starts = new Int32Array(pieces.length + 1)
  const tokens = new NumberList(Int32Array)
  const places = new NumberList(Int32Array)
  pieces.forEach((piece, index) => {
    tokenise(piece, (key, start, end) => {
      let id = ids.get(key)
      if (id === undefined) {
        id = ids.size
        ids.set(key, id)
      }
      tokens.push(id)
      places.push(index)
      places.push(start)
      places.push(end)
    })
    starts[index + 1] = tokens.length
  })
  return {keys: [...ids.keys()], tokens: tokens.toArray(), starts, places: places.toArray()}
}

/**
 * @param list - tokens
 * @returns how often each kind of them occurs
 */
export function countTokens({tokens, keys}: Pick<TokenList, 'tokens' | 'keys'>): Int32Array {
  const counts = new Int32Array(keys.length)
  for (const token of tokens) counts[token]!++
  return counts
}
