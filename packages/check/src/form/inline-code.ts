import {toText} from '@duizhao/bitext'
import type {InlineCode} from 'mdast'
import type {CheckContext} from '../context.ts'
import {nodesOf} from '../text/nodes.ts'
import {unmatched} from '../text/unmatched.ts'

/** Code within sentences of one row that should be one, and is not. */
export interface OddInlineCode {
  /** Index of the row. */
  row: number
  zh: InlineCode
  en: InlineCode
}

/**
 * Finds code within sentences that the other side writes otherwise. A row is judged whose sides differ in one place: where
 * they differ in more, one of them may have set more of its words as code than the other.
 *
 * @param context - the article
 */
export function findOddInlineCode(context: CheckContext): OddInlineCode[] {
  return context.rows.flatMap(({zh, en}, row) => {
    const codes = {
      zh: nodesOf(context.zh, zh, ['inlineCode']),
      en: nodesOf(context.en, en, ['inlineCode']),
    }
    const odd = {zh: unmatched(codes.zh, codes.en, keyOf), en: unmatched(codes.en, codes.zh, keyOf)}
    const [one, other] = [odd.zh[0], odd.en[0]]
    if (!one || !other || codes.zh.length !== codes.en.length) return []
    if (odd.zh.some(({value}) => value !== one.value) || odd.en.some(({value}) => value !== other.value))
      return []
    const isSaid =
      en.some((block) => toText(context.en.blocks[block]!.node).includes(one.value)) ||
      zh.some((block) => toText(context.zh.blocks[block]!.node).includes(other.value))
    return isSaid || isTranslated(one) || isTranslated(other) ? [] : [{row, zh: one, en: other}]
  })
}

/** White space and case change with the place in a sentence. */
function keyOf({value}: InlineCode): string {
  return value.replace(/\s+/gu, '').toLowerCase()
}

/** Whether code is in the words of its language: a string, a comment, a sample of a text. */
function isTranslated({value}: InlineCode): boolean {
  return /["'#]|\/\/|\p{Script=Han}|[a-z] [a-z]/u.test(value)
}
