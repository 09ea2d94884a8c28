import type {Message} from '@duizhao/bitext'
import {cacheDirectoryOf, compileProject} from '@duizhao/compile'
import {type Command, exitCodes, type Invocation, optionValue} from '../command.ts'
import {compilePairOfFiles} from '../files/text-files.ts'
import {messageFormats, printMessages} from '../formats/index.ts'

/** `duizhao check`: what is wrong with a project, or with two files. */
export const check: Command = {
  options: {
    glossary: {type: 'string'},
    format: {type: 'string', values: messageFormats},
  },
  operands: [0, 2],
  async run(invocation) {
    const messages = await collect(invocation)
    const format = messageFormats.find((name) => name === optionValue(invocation, 'format')) ?? 'pretty'
    printMessages(messages, format, invocation)
    const failed = messages.some(({severity}) => severity === 'error')
    return failed ? exitCodes.failed : exitCodes.ok
  },
}

async function collect(invocation: Invocation): Promise<Message[]> {
  const [first = 'content', second] = invocation.operands
  if (second !== undefined) {
    return (await compilePairOfFiles(first, second, optionValue(invocation, 'glossary'))).messages
  }
  return (await compileProject(first, {cacheDirectory: cacheDirectoryOf(first)})).messages
}
