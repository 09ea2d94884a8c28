import type {Occurrence, TermLink} from '@duizhao/bitext'
import {createTermLinker, suggestionsToYaml, suggestTerms} from '@duizhao/glossary'
import {type Command, exitCodes, optionValue} from '../command.ts'
import {type AlignedTexts, alignFiles} from '../files/aligned-texts.ts'
import {sayMessages} from '../formats/index.ts'
import {linksOf, textsOf} from '../formats/links.ts'
import {formatTerms} from '../formats/terms-pretty.ts'

/** `duizhao terms`: the terms of two texts. */
export const terms: Command = {
  options: {
    glossary: {type: 'string'},
    sentences: {type: 'boolean'},
    format: {type: 'string', values: ['json', 'pretty']},
    suggest: {type: 'boolean'},
  },
  operands: [2, 2],
  async run(invocation) {
    const {operands, options, io} = invocation
    const [zh = '', en = ''] = operands
    const glossary = optionValue(invocation, 'glossary')
    if (glossary === undefined && options.suggest !== true)
      return {misuse: {key: 'misuse.missing-option', values: {option: '--glossary'}}}
    const {texts, messages} = await alignFiles({zh, en, glossary, sentences: options.sentences === true})
    sayMessages(messages, invocation)
    if (!texts) return exitCodes.failed
    if (options.suggest === true) {
      io.out(suggestionsToYaml(suggestTerms(texts, texts.terms), texts.terms))
      return exitCodes.ok
    }
    const termLinks = createTermLinker(texts.terms).link(texts)
    const pretty = optionValue(invocation, 'format') === 'pretty'
    io.out(pretty ? formatTerms(termLinks, invocation.translate) : formatJson(texts, termLinks))
    return exitCodes.ok
  },
}

function formatJson({zh, en, beads}: AlignedTexts, termLinks: readonly TermLink[]): string {
  const entries = termLinks.map(({term, bead, zh, en, status}) => ({
    id: term,
    link: bead,
    zh: zh.map(toPlace),
    en: en.map(toPlace),
    status,
  }))
  return `${JSON.stringify({zh: textsOf(zh), en: textsOf(en), links: linksOf(beads), terms: entries})}\n`
}

function toPlace({sentence, start, end, text}: Occurrence) {
  return {sentence, start, end, text}
}
