import {type Message, otherSide} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {loadLexicon} from '@duizhao/lexicon'
import type {CheckContext, CheckRule} from '../context.ts'
import {latinFaults} from '../names/latin-faults.ts'
import {modelFaults} from '../names/model-faults.ts'
import {nameFaults} from '../names/name-faults.ts'
import {findPinyinFaults} from '../names/pinyin-faults.ts'
import {findPlaceFaults} from '../names/place-faults.ts'
import {spotAt, toRelated} from '../places.ts'
import {textsOf} from '../text/plain.ts'

/**
 * Reports misspelt names: against the glossary, against pinyin, against the rest of the article, and the numbers in them
 * against the other side.
 */
export const nameMismatch: CheckRule = (context) => {
  const byGlossary = againstGlossary(context)
  const told = new Set(byGlossary.map(textAt))
  return [
    ...byGlossary,
    // A person of the glossary is in pinyin as well.
    ...againstPinyin(context).filter((message) => !told.has(textAt(message))),
    ...againstDocument(context),
    ...againstNumber(context),
  ]
}

/** What a message is about: the text, and where it begins. */
function textAt({actual, place}: Message): string {
  const {line, column} = 'start' in place ? place.start : place
  return `${line}:${column}:${actual}`
}

function againstGlossary(context: CheckContext): Message[] {
  return nameFaults(context)
    .filter(({kind}) => kind === 'misspelt')
    .map(({bead, side, sentence, range, found, expected, source}) => {
      const other = otherSide(side)
      const occurrence = source[other][0]!
      return report('name-mismatch', {
        ...spotAt(context[side], sentence, range),
        link: bead,
        params: {text: found, expected: expected[side].preferred, source: occurrence.text},
        actual: found,
        expected: [expected[side].preferred],
        related: [toRelated(spotAt(context[other], occurrence.sentence, [occurrence.start, occurrence.end]))],
      })
    })
}

function againstPinyin(context: CheckContext): Message[] {
  const known = new Set(context.terms.flatMap(({en}) => [en.preferred, ...en.admitted]))
  // Taiwan and Hong Kong spell their places otherwise.
  const mayHavePlaces = context.zh.language !== 'zh-Hant'
  return context.beads.flatMap((bead, index) => {
    const around = [index - 1, index, index + 1].map((near) => chineseOf(context, near)).join('')
    return bead.zh.flatMap((zh) =>
      bead.en.flatMap((en) => {
        const [zhText, enText] = [context.zh.sentences[zh]!.text, context.en.sentences[en]!.text]
        const places = mayHavePlaces ? findPlaceFaults(zhText, enText, around, loadLexicon()) : []
        return [
          ...findPinyinFaults(zhText, enText, known),
          ...places.filter(({en: {text}}) => !known.has(text)),
        ].map((fault) =>
          report('name-mismatch', {
            ...spotAt(context.en, en, fault.en.range),
            link: index,
            params: {text: fault.en.text, expected: fault.expected, source: fault.zh.text},
            actual: fault.en.text,
            expected: [fault.expected],
            related: [toRelated(spotAt(context.zh, zh, fault.zh.range))],
          }),
        )
      }),
    )
  })
}

function chineseOf({zh, beads}: CheckContext, bead: number): string {
  return textsOf(zh, beads[bead]?.zh ?? []).join('')
}

function againstNumber(context: CheckContext): Message[] {
  return modelFaults(context).map(({zh, en, bead, odd}) => {
    const side = odd ?? 'en'
    const [found, right] = side === 'zh' ? [zh, en] : [en, zh]
    return report('name-mismatch', {
      ...spotAt(context[side], found.sentence, found.range),
      ...(odd ? {severity: 'info' as const} : {}),
      link: bead,
      params: {
        text: found.text,
        expected: right.text,
        ...(odd ? {context: 'document'} : {source: right.text}),
      },
      actual: found.text,
      expected: [right.text],
      related: [toRelated(spotAt(context[otherSide(side)], right.sentence, right.range))],
    })
  })
}

function againstDocument(context: CheckContext): Message[] {
  return latinFaults(context).map(({side, sentence, range, found, expected, first}) =>
    report('name-mismatch', {
      ...spotAt(context[side], sentence, range),
      // Two names may differ by a letter: Wayne and Wayde, father and son.
      severity: 'info',
      params: {context: 'document', text: found, expected},
      actual: found,
      expected: [expected],
      related: [toRelated(spotAt(context[first.side], first.sentence, first.range))],
    }),
  )
}
