import {type FrontMatter, type Message, type Side, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {findQuantities} from '@duizhao/quantity'
import type {CheckContext} from '../context.ts'
import {spotOfKey} from '../places.ts'
import {contradicts} from './contradiction.ts'
import {matchQuantities} from './match.ts'
import {type FactRule, ruleOf} from './mismatches.ts'
import {inEnglish, inWords} from './words.ts'

/** What readers see of the front matter. */
const keys = ['title', 'subtitle', 'summary'] as const satisfies readonly (keyof FrontMatter)[]

/**
 * Compares the dates of the two halves, and the facts in titles, subtitles and summaries. Of these only contradictions
 * are reported: a headline leaves out what it likes.
 *
 * @param context - the article
 * @param rule - the rule whose messages are wanted
 */
export function frontMatterMismatches(context: CheckContext, rule: FactRule): Message[] {
  return [...(rule === 'date-mismatch' ? dateMismatches(context) : []), ...textMismatches(context, rule)]
}

function dateMismatches(context: CheckContext): Message[] {
  const [zh, en] = sides.map((side) => context[side].frontMatter.date)
  if (zh === '' || en === '' || isSameDate(zh!, en!)) return []
  return [
    report('date-mismatch', {
      ...spotOfKey(context, 'en', 'date'),
      // A translation may have come out on a day of its own.
      severity: 'warning',
      params: {zh: zh!, en: en!, zhValue: zh!, enValue: en!},
      actual: en!,
      expected: [zh!],
      related: [spotOfKey(context, 'zh', 'date')],
    }),
  ]
}

/** One moment, or one day where a side leaves the time out. */
function isSameDate(left: string, right: string): boolean {
  const day = 'YYYY-MM-DD'.length
  if (left.length === day || right.length === day) return left.slice(0, day) === right.slice(0, day)
  return left === right || Date.parse(left) === Date.parse(right)
}

function textMismatches(context: CheckContext, rule: FactRule): Message[] {
  return keys.flatMap((key) => {
    const [zh, en] = sides.map((side) => stated(context, side, key))
    const {left} = matchQuantities(zh!, en!)
    return left.en.flatMap((target) => {
      const text = (side: Side) => context[side].frontMatter[key] ?? ''
      const source = left.zh.find((candidate) =>
        contradicts({...candidate, text: text('zh')}, {...target, text: text('en')}, true),
      )
      if (!source || ruleOf(source.quantity, target.quantity) !== rule) return []
      const [first, second] = [source.quantity, target.quantity]
      return report(rule, {
        ...spotOfKey(context, 'en', key),
        params: {zh: first.text, en: second.text, zhValue: inWords(first), enValue: inWords(second)},
        actual: second.text,
        expected: [inEnglish(first)],
        related: [spotOfKey(context, 'zh', key)],
      })
    })
  })
}

function stated(context: CheckContext, side: Side, key: (typeof keys)[number]) {
  const text = context[side].frontMatter[key] ?? ''
  return findQuantities(text, side).map((quantity) => ({sentence: -1, quantity}))
}
