import {type Message, otherSide} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {relatedSentences, spotAt, toRelated} from '../places.ts'
import {frontMatterMismatches} from './front-matter.ts'
import {type FactMismatch, type FactRule, factMismatches} from './mismatches.ts'
import {inEnglish, inWords} from './words.ts'

/**
 * Makes the rule that reports one kind of mismatch.
 *
 * @param rule - its id
 */
export function toFactRule(rule: FactRule): CheckRule {
  return (context) => [
    ...frontMatterMismatches(context, rule),
    ...factMismatches(context)
      .filter((mismatch) => mismatch.rule === rule)
      .map((mismatch) => toMessage(context, mismatch)),
  ]
}

function toMessage(context: CheckContext, {rule, bead, zh, en, isCertain}: FactMismatch): Message {
  if (zh && en) {
    const [source, target] = [inWords(zh.quantity, en.quantity), inWords(en.quantity, zh.quantity)]
    return report(rule, {
      ...spotAt(context.en, en.sentence, [en.quantity.start, en.quantity.end]),
      ...(isCertain ? {} : {severity: 'warning' as const}),
      link: bead,
      params: {zh: zh.quantity.text, en: en.quantity.text, zhValue: source, enValue: target},
      actual: en.quantity.text,
      expected: [inEnglish(zh.quantity)],
      related: [toRelated(spotAt(context.zh, zh.sentence, [zh.quantity.start, zh.quantity.end]))],
    })
  }
  const side = zh ? 'zh' : 'en'
  const other = otherSide(side)
  const {sentence, quantity} = (zh ?? en)!
  return report(rule, {
    ...spotAt(context[side], sentence, [quantity.start, quantity.end]),
    severity: 'warning',
    link: bead,
    params: {context: `no-${other}`, text: quantity.text, value: inWords(quantity)},
    expected: [side === 'zh' ? inEnglish(quantity) : quantity.text],
    related: relatedSentences(context, other, context.beads[bead]![other]),
  })
}
