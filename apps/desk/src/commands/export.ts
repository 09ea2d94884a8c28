import {toTmx} from '@duizhao/align'
import type {Edition} from '@duizhao/bitext'
import {cacheDirectoryOf, compileProject} from '@duizhao/compile'
import {toCsv, toTbx} from '@duizhao/glossary'
import {type Command, exitCodes, optionValue} from '../command.ts'
import {joinBitexts} from '../files/join-bitexts.ts'
import {writeTextFile} from '../files/write-text-file.ts'
import {sayMessages} from '../formats/index.ts'

/** `duizhao export`: the glossary or the aligned sentences of a project, for other tools. */
export const exportProject: Command = {
  options: {
    to: {type: 'string', values: ['tmx', 'tbx', 'csv']},
    out: {type: 'string'},
  },
  operands: [0, 1],
  async run(invocation) {
    const {operands, io, translate} = invocation
    const [project = 'content'] = operands
    const to = optionValue(invocation, 'to')
    if (to === undefined) return {misuse: {key: 'misuse.missing-option', values: {option: '--to'}}}
    const {edition, messages} = await compileProject(project, {cacheDirectory: cacheDirectoryOf(project)})
    if (!edition) {
      sayMessages(
        messages.filter(({severity}) => severity === 'error'),
        invocation,
      )
      io.say(`${translate('export.refused')}\n`)
      return exitCodes.failed
    }
    const text = convert(edition, to)
    const out = optionValue(invocation, 'out')
    if (out === undefined) io.out(text)
    else await writeTextFile(out, text)
    return exitCodes.ok
  },
}

function convert(edition: Edition, to: string): string {
  if (to === 'tbx') return toTbx(edition.terms, {title: edition.settings.title.en})
  if (to === 'csv') return toCsv(edition.terms)
  return toTmx(joinBitexts(edition.articles))
}
