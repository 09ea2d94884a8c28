import {readTextFiles, type TextFile} from '@duizhao/files'
import {type MailEnvelope, sendMail} from '@duizhao/newsletter'
import {type Command, exitCodes, type Invocation, optionValue} from '../command.ts'
import {sayMessages} from '../formats/index.ts'
import {readServer, type Server} from '../send/server.ts'

/** `duizhao send`: mails to an SMTP server. */
export const send: Command = {
  options: {smtp: {type: 'string'}, to: {type: 'string'}, send: {type: 'boolean'}},
  operands: [1, Number.POSITIVE_INFINITY],
  async run(invocation) {
    const {operands, options} = invocation
    const address = optionValue(invocation, 'smtp')
    const server = address === undefined ? undefined : readServer(address)
    if (address !== undefined && !server) return {misuse: {key: 'misuse.smtp-url', values: {}}}
    if (options.send === true && !server) {
      return {misuse: {key: 'misuse.missing-option', values: {option: '--smtp'}}}
    }
    const {files, messages} = await readTextFiles(operands)
    sayMessages(messages, invocation)
    const letters = await readLetters(files, invocation)
    // A mailing goes out whole or not at all, as far as that can be known beforehand.
    if (!letters || messages.length > 0) return exitCodes.failed
    return server && options.send === true
      ? sendLetters(letters, server, invocation)
      : rehearse(letters, server, invocation)
  },
}

interface Letter extends TextFile {
  envelope: MailEnvelope
}

/** Undefined, and said why, if a letter has no sender or nobody to go to. */
async function readLetters(
  files: readonly TextFile[],
  invocation: Invocation,
): Promise<Letter[] | undefined> {
  const {io, translate} = invocation
  const letters: Letter[] = []
  for (const file of files) {
    try {
      const {envelope} = await sendMail(file.text, recipientsIn(invocation))
      letters.push({...file, envelope})
    } catch {
      io.say(`${translate('send.no-envelope', {file: file.path})}\n`)
      return undefined
    }
  }
  return letters
}

function rehearse(
  letters: readonly Letter[],
  server: Server | undefined,
  {io, translate}: Invocation,
): number {
  for (const {path, envelope} of letters) {
    io.out(`${translate('send.dry-run', {file: path, ...wordsFor(envelope)})}\n`)
  }
  const hint = server ? translate('send.add-send', {server: server.name}) : translate('send.add-server')
  io.say(`${hint}\n`)
  return exitCodes.ok
}

async function sendLetters(
  letters: readonly Letter[],
  server: Server,
  invocation: Invocation,
): Promise<number> {
  const {io, translate} = invocation
  for (const {path: file, text, envelope} of letters) {
    try {
      const {response = ''} = await sendMail(text, {smtp: server.url, ...recipientsIn(invocation)})
      const values = {file, ...wordsFor(envelope), response: server.conceal(response)}
      io.out(`${translate('send.sent', values)}\n`)
    } catch (error) {
      const problem = server.conceal(error instanceof Error ? error.message : String(error))
      io.say(`${translate('send.failed', {file, server: server.name, problem})}\n`)
      return exitCodes.failed
    }
  }
  return exitCodes.ok
}

function recipientsIn(invocation: Invocation): {to?: string[]} {
  const to = optionValue(invocation, 'to')
    ?.split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
  return to ? {to} : {}
}

function wordsFor({from, to}: MailEnvelope) {
  return {from, to: to.join(', ')}
}
