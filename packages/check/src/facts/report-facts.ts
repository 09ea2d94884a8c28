import {type Message, otherSide, type Side} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {asFateOf, isOpposed} from '@duizhao/quantity'
import type {CheckContext, CheckRule} from '../context.ts'
import {relatedSentences, spotAt, toRelated} from '../places.ts'
import {frontMatterMismatches} from './front-matter.ts'
import {type LostQualifier, lostQualifiers} from './lost-qualifiers.ts'
import type {Placed} from './match.ts'
import {type FactMismatch, type FactRule, factMismatches, ruleOf} from './mismatches.ts'
import {inEnglish, inWords, phraseOf} from './words.ts'

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
    ...lostQualifiers(context)
      .filter(({zh, en}) => ruleOf(zh.quantity, en.quantity) === rule)
      .map((lost) => toLostMessage(context, lost)),
  ]
}

function toMessage(context: CheckContext, {rule, bead, zh, en, isCertain}: FactMismatch): Message {
  if (zh && en) {
    // Where only the qualifiers differ, they are what the message is about.
    const isOnlyQualified = isOpposed(zh.quantity, en.quantity)
    const toldOf = (one: Side, {sentence, quantity}: Placed) =>
      isOnlyQualified ? phraseOf(context[one].sentences[sentence]!.text, quantity) : quantity.text
    const [source, target] = [inWords(zh.quantity, en.quantity), inWords(en.quantity, zh.quantity)]
    return report(rule, {
      ...spotAt(context.en, en.sentence, [en.quantity.start, en.quantity.end]),
      ...(isCertain ? {} : {severity: 'warning' as const}),
      link: bead,
      params: {zh: toldOf('zh', zh), en: toldOf('en', en), zhValue: source, enValue: target},
      actual: en.quantity.text,
      expected: [inEnglish(asFateOf(zh.quantity, en.quantity))],
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

function toLostMessage(
  context: CheckContext,
  {bead, side, zh, en, source, word, isTelling}: LostQualifier,
): Message {
  const placed = {zh, en}
  const [lacking, stating] = [placed[side], placed[otherSide(side)]]
  const rule = ruleOf(zh.quantity, en.quantity)
  const spot = (one: Side, {sentence, quantity}: Placed) =>
    spotAt(context[one], sentence, [quantity.start, quantity.end])
  return report(rule, {
    ...spot(side, lacking),
    severity: isTelling ? 'warning' : 'info',
    link: bead,
    params: {context: `bare-${side}`, text: lacking.quantity.text, source, word},
    actual: lacking.quantity.text,
    expected: [side === 'en' ? inEnglish(stating.quantity) : source],
    related: [toRelated(spot(otherSide(side), stating))],
  })
}
