import {sendMail} from '@duizhao/newsletter'
import {type Command, exitCodes, optionValue} from '../command.ts'
import {readTextFiles} from '../files/text-files.ts'
import {sayMessages} from '../formats/index.ts'

/** `duizhao send`: a mail to an SMTP server. */
export const send: Command = {
  options: {smtp: {type: 'string'}, to: {type: 'string'}},
  operands: [1, 1],
  async run(invocation) {
    const {operands, io, translate} = invocation
    const {files, messages} = await readTextFiles(operands)
    sayMessages(messages, invocation)
    const [file] = files
    if (!file) return exitCodes.failed
    const smtp = optionValue(invocation, 'smtp')
    const recipients = optionValue(invocation, 'to')
      ?.split(',')
      .map((address) => address.trim())
    try {
      const {envelope, response} = await sendMail(file.text, {
        ...(smtp !== undefined && {smtp}),
        ...(recipients && {to: recipients}),
      })
      const values = {from: envelope.from, to: envelope.to.join(', '), response: response ?? ''}
      io.out(`${translate(response === undefined ? 'send.dry-run' : 'send.sent', values)}\n`)
      return exitCodes.ok
    } catch (error) {
      io.say(`${translate('send.failed', {problem: (error as Error).message})}\n`)
      return exitCodes.failed
    }
  },
}
