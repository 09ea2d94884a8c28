import type {Message, Range, Sentence} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {judgeScript, loadScripts, type Script} from '@duizhao/lexicon'
import type {CheckContext, CheckRule} from '../context.ts'
import {replaceAt, touchesOpaque} from '../form/faults.ts'
import {findOtherScript, type OtherScript} from '../form/other-script.ts'
import {spotOfKey} from '../places.ts'
import {isWithin, quotedRanges} from '../text/quoted.ts'

/** What tells a clause in quotation marks from a title, a word or a name. */
const clauseMark = /[，。；：？！]/u

/** Reports simplified characters in a traditional text, and the reverse. */
export const scriptMixed: CheckRule = (context) => {
  const {zh} = context
  const own: Script = zh.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
  const found = zh.sentences.flatMap((sentence) =>
    findOtherScript(sentence.text, own)
      .filter(({range}) => !touchesOpaque(sentence, range))
      .map((stretch) => ({sentence, stretch})),
  )
  if (found.length === 0) return []
  const judged = judgeScript(zh.sentences.map(({text}) => text).join(''))
  if (judged !== own) return [toMessageOfWhole(context, own, judged)]
  return found.map(({sentence, stretch}) => toMessage(context, sentence, stretch, own))
}

/** One message for a text whose front matter is wrong, rather than one for each of its words. */
function toMessageOfWhole(context: CheckContext, own: Script, judged: Script): Message {
  return report('script-mixed', {
    ...spotOfKey(context, 'zh', 'lang'),
    params: {context: 'whole', actual: own, expected: judged},
    actual: own,
    expected: [judged],
  })
}

function toMessage(
  context: CheckContext,
  sentence: Sentence,
  {range, text, isCertain}: OtherScript,
  own: Script,
): Message {
  const {fix, ...spot} = replaceAt(context, 'zh', sentence, range, text)
  return report('script-mixed', {
    ...spot,
    params: {...(own === 'zh-Hans' && {context: 'traditional'}), actual: spot.actual, expected: text},
    // A title or a word may be quoted as it is written elsewhere.
    ...(isQuotation(sentence.text, range, own) ? {severity: 'info'} : isCertain && fix ? {fix} : {}),
  })
}

/** Whether a stretch stands in a title, a quoted word or brackets that have no character of the text's own script. */
function isQuotation(text: string, range: Range, own: Script): boolean {
  const {scriptOf} = loadScripts()
  return quotedRanges(text)
    .filter((quotation) => isWithin(range, quotation))
    .map((quotation) => text.slice(...quotation))
    .some(
      (quoted) => !clauseMark.test(quoted) && Array.from(quoted, scriptOf).every((script) => script !== own),
    )
}
