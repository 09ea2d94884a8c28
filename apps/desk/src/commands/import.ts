import {extname} from 'node:path'
import type {Message, Term} from '@duizhao/bitext'
import {fromCsv, fromTbx, toGlossaryYaml} from '@duizhao/glossary'
import {type Command, exitCodes, optionValue} from '../command.ts'
import {readTextFiles} from '../files/text-files.ts'
import {writeTextFile} from '../files/write-text-file.ts'
import {sayMessages} from '../formats/index.ts'

type Reader = (text: string, options: {file: string}) => {terms: Term[]; messages: Message[]}

/** What can be read, by the ending of its name. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['.tbx', fromTbx],
  ['.xml', fromTbx],
  ['.csv', fromCsv],
  ['.tsv', fromCsv],
])

/** `duizhao import`: termbases of other tools, as one glossary file. */
export const importTerms: Command = {
  options: {out: {type: 'string'}},
  operands: [1, Number.POSITIVE_INFINITY],
  async run(invocation) {
    const {operands, io} = invocation
    const unknown = operands.find((path) => !readers.has(extname(path).toLowerCase()))
    if (unknown !== undefined) {
      const allowed = [...readers.keys()].join(', ')
      return {misuse: {key: 'misuse.unknown-file-type', values: {file: unknown, allowed}}}
    }
    const {files, messages} = await readTextFiles(operands)
    const terms: Term[] = []
    for (const {path, text} of files) {
      const imported = readers.get(extname(path).toLowerCase())!(text, {file: path})
      terms.push(...imported.terms)
      messages.push(...imported.messages)
    }
    sayMessages(messages, invocation)
    if (messages.some(({severity}) => severity === 'error')) return exitCodes.failed
    const out = optionValue(invocation, 'out')
    const yaml = toGlossaryYaml(terms)
    if (out === undefined) io.out(yaml)
    else await writeTextFile(out, yaml)
    return exitCodes.ok
  },
}
