import {type FrontMatter, type Message, otherSide, type Side, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {spotOfKey, toRelated} from '../places.ts'

/** What readers of both halves want. Translators and credits may be those of one half alone. */
const shared = [
  'subtitle',
  'summary',
  'source',
  'tags',
  'cover',
] as const satisfies readonly (keyof FrontMatter)[]

/** Lists that answer each other item by item. */
const lists = ['authors', 'tags'] as const satisfies readonly (keyof FrontMatter)[]

/** Reports what only one half says in its front matter, and lists there that differ in length. */
export const frontMatterMismatch: CheckRule = (context) => [...missingKeys(context), ...unequalLists(context)]

function missingKeys(context: CheckContext): Message[] {
  return sides.flatMap((side) =>
    shared
      .filter((key) => isGiven(context, side, key) && !isGiven(context, otherSide(side), key))
      .map((key) =>
        report('front-matter-mismatch', {
          ...spotOfKey(context, side, key),
          params: {context: otherSide(side), key},
          related: [toRelated(spotOfKey(context, otherSide(side), 'title'))],
        }),
      ),
  )
}

function isGiven(context: CheckContext, side: Side, key: (typeof shared)[number]): boolean {
  const value = context[side].frontMatter[key]
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

function unequalLists(context: CheckContext): Message[] {
  return lists.flatMap((key) => {
    const [zhCount, enCount] = sides.map((side) => context[side].frontMatter[key]?.length ?? 0)
    if (zhCount === enCount || zhCount === 0 || enCount === 0) return []
    return report('front-matter-mismatch', {
      ...spotOfKey(context, 'en', key),
      params: {context: 'count', key, zhCount: zhCount!, enCount: enCount!},
      actual: String(enCount),
      expected: [String(zhCount)],
      related: [toRelated(spotOfKey(context, 'zh', key))],
    })
  })
}
