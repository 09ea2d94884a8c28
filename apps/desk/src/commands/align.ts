import {toTmx, toTsv} from '@duizhao/align'
import {type Command, exitCodes, optionValue} from '../command.ts'
import {type AlignedTexts, alignFiles} from '../files/aligned-texts.ts'
import {explainBeads} from '../formats/explain.ts'
import {sayMessages} from '../formats/index.ts'
import {linksOf, round, textsOf} from '../formats/links.ts'

/** `duizhao align`: the beads of two texts. */
export const align: Command = {
  options: {
    glossary: {type: 'string'},
    sentences: {type: 'boolean'},
    format: {type: 'string', values: ['json', 'tsv', 'tmx']},
    explain: {type: 'boolean'},
  },
  operands: [2, 2],
  async run(invocation) {
    const {operands, options, io, translate} = invocation
    if (options.explain === true && options.format !== undefined) {
      return {misuse: {key: 'misuse.explain-format', values: {}}}
    }
    const [zh = '', en = ''] = operands
    const glossary = optionValue(invocation, 'glossary')
    const {texts, messages} = await alignFiles({zh, en, glossary, sentences: options.sentences === true})
    sayMessages(messages, invocation)
    if (!texts) return exitCodes.failed
    const format = optionValue(invocation, 'format')
    if (options.explain === true) io.out(explainBeads(texts, translate))
    else if (format === 'tsv') io.out(toTsv(texts))
    else if (format === 'tmx') io.out(toTmx(texts))
    else io.out(formatJson(texts))
    return exitCodes.ok
  },
}

function formatJson({zh, en, beads}: AlignedTexts): string {
  const scores = beads.map(({confidence}) => round(confidence))
  return `${JSON.stringify({zh: textsOf(zh), en: textsOf(en), links: linksOf(beads), scores})}\n`
}
