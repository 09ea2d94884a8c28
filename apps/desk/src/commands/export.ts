import {toTmx, toXliff} from '@duizhao/align'
import type {Article, Edition} from '@duizhao/bitext'
import {cacheDirectoryOf, compileProject} from '@duizhao/compile'
import {toCsv, toTbx} from '@duizhao/glossary'
import {type Command, exitCodes, optionValue} from '../command.ts'
import {writeOutput} from '../files/write-output.ts'
import {sayMessages} from '../formats/index.ts'

/** What an edition can be turned into. */
const writers: ReadonlyMap<string, (edition: Edition) => string> = new Map([
  ['tmx', ({articles}) => toTmx(...articles.map(toSource))],
  ['xliff', ({articles}) => toXliff(...articles.map(toSource))],
  ['tbx', ({terms, settings}) => toTbx(terms, {title: settings.title.en})],
  ['csv', ({terms}) => toCsv(terms)],
])

/** `duizhao export`: the glossary or the aligned sentences of a project, for other tools. */
export const exportProject: Command = {
  options: {
    to: {type: 'string', values: [...writers.keys()]},
    out: {type: 'string'},
  },
  operands: [0, 1],
  async run(invocation) {
    const {operands, io, translate} = invocation
    const [project = 'content'] = operands
    const write = writers.get(optionValue(invocation, 'to') ?? '')
    if (!write) return {misuse: {key: 'misuse.missing-option', values: {option: '--to'}}}
    const {edition, messages} = await compileProject(project, {cacheDirectory: cacheDirectoryOf(project)})
    if (!edition) {
      const errors = messages.filter(({severity}) => severity === 'error')
      sayMessages(errors, invocation)
      io.say(`${translate('export.refused')}\n`)
      return exitCodes.failed
    }
    return writeOutput(write(edition), 'replace', invocation)
  },
}

function toSource({zh, en, beads}: Article) {
  const zhLanguage = zh.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
  return {zh: zh.sentences, en: en.sentences, beads, zhLanguage, original: zh.path} as const
}
