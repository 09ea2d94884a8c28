import {extname} from 'node:path'
import type {Message, Term} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {readTextFiles, type TextFile} from '@duizhao/files'
import {fromCsv, fromTbx, toGlossaryYaml} from '@duizhao/glossary'
import {type Command, exitCodes} from '../command.ts'
import {writeOutput} from '../files/write-output.ts'
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
    const {operands} = invocation
    const unknown = operands.find((path) => !readers.has(endingOf(path)))
    if (unknown !== undefined) {
      const allowed = [...readers.keys()].join(', ')
      return {misuse: {key: 'misuse.unknown-file-type', values: {file: unknown, allowed}}}
    }
    const {files, messages: unreadable} = await readTextFiles(operands)
    const {terms, messages: faults} = readTerms(files)
    const messages = [...unreadable, ...faults]
    sayMessages(messages, invocation)
    if (messages.some(({severity}) => severity === 'error')) return exitCodes.failed
    return writeOutput(toGlossaryYaml(terms), 'keep', invocation)
  },
}

function endingOf(path: string): string {
  return extname(path).toLowerCase()
}

function readTerms(files: readonly TextFile[]): {terms: Term[]; messages: Message[]} {
  const terms = new Map<string, Term>()
  const messages: Message[] = []
  for (const {path: file, text} of files) {
    const imported = readers.get(endingOf(file))!(text, {file})
    messages.push(...imported.messages)
    for (const term of imported.terms) {
      const {id} = term
      const isTaken = terms.has(id)
      if (isTaken) messages.push(report('duplicate-term-id', {file, place: fileStart, params: {id}}))
      else terms.set(id, term)
    }
  }
  return {terms: [...terms.values()], messages}
}

/** A term does not know its line in the file it was read from. */
const fileStart = {line: 1, column: 1}
