import {type Document, type Message, positionAt, type Range, type Sentence} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {judgeScript, loadScripts, type Script} from '@duizhao/lexicon'
import type {CheckContext, CheckRule} from '../context.ts'
import {verbatimRange} from '../form/faults.ts'
import {findOtherScript, type OtherScript} from '../form/other-script.ts'
import {spotAt, spotOfKey} from '../places.ts'
import {isWithin, quotedRanges} from '../text/quoted.ts'

/** What tells a clause in quotation marks from a title, a word or a name. */
const clauseMark = /[，。；：？！]/u

/** Reports simplified characters in a traditional text, and the reverse. */
export const scriptMixed: CheckRule = (context) => {
  const {zh} = context
  const own: Script = zh.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
  const found = zh.sentences.flatMap((sentence) =>
    findOtherScript(sentence.text, own)
      .filter(({range: [start, end]}) => !sentence.opaque.some(([from, to]) => start < to && from < end))
      .map((stretch) => ({sentence, stretch})),
  )
  if (found.length === 0) return []
  const judged = judgeScript(zh.sentences.map(({text}) => text).join(''))
  if (judged !== own) return [toMessageOfWhole(context, own, judged)]
  return found.map(({sentence, stretch}) => toMessage(context, zh, sentence, stretch, own))
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
  {sources}: CheckContext,
  document: Document,
  sentence: Sentence,
  {range, text, isCertain}: OtherScript,
  own: Script,
): Message {
  const actual = sentence.text.slice(...range)
  const isQuoted = isQuotation(sentence.text, range, own)
  const verbatim = verbatimRange(positionAt(sentence, range), actual, sources.zh)
  return report('script-mixed', {
    ...spotAt(document, sentence.index, range),
    params: {...(own === 'zh-Hans' && {context: 'traditional'}), actual, expected: text},
    actual,
    expected: [text],
    // A title or a word may be quoted as it is written elsewhere.
    ...(isQuoted ? {severity: 'info'} : isCertain && verbatim ? {fix: {range: verbatim, text}} : {}),
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
