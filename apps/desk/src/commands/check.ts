import {join} from 'node:path'
import type {Message} from '@duizhao/bitext'
import {cacheDirectoryOf, compileProject} from '@duizhao/compile'
import {compareMessages} from '@duizhao/diagnostics'
import {type Command, exitCodes, type Invocation, optionValue} from '../command.ts'
import {compilePairOfFiles} from '../files/compile-pair-of-files.ts'
import {fixFiles} from '../files/fix-files.ts'
import {messageFormats, printMessages} from '../formats/index.ts'

/** `duizhao check`: what is wrong with a project, or with two files. */
export const check: Command = {
  options: {
    glossary: {type: 'string'},
    format: {type: 'string', values: messageFormats},
    fix: {type: 'boolean'},
  },
  operands: [0, 2],
  async run(invocation) {
    const {operands, options} = invocation
    if (operands.length < 2 && options.glossary !== undefined) {
      return {misuse: {key: 'misuse.pair-option', values: {option: '--glossary'}}}
    }
    const subject = subjectOf(invocation)
    const messages = options.fix === true ? await fix(subject, invocation) : await subject.collect()
    const format = messageFormats.find((name) => name === optionValue(invocation, 'format')) ?? 'pretty'
    printMessages(messages, format, invocation)
    const failed = messages.some(({severity}) => severity === 'error')
    return failed ? exitCodes.failed : exitCodes.ok
  },
}

/** What is checked. */
interface Subject {
  collect(): Promise<Message[]>
  /** Where a file that a message names lies. */
  pathOf(file: string): string
}

function subjectOf(invocation: Invocation): Subject {
  const [first = 'content', second] = invocation.operands
  if (second !== undefined) {
    const glossary = optionValue(invocation, 'glossary')
    return {
      collect: async () => (await compilePairOfFiles(first, second, glossary)).messages,
      pathOf: (file) => file,
    }
  }
  return {collect: () => checkProject(first), pathOf: (file) => join(first, file)}
}

/** All that a build would say: the newsletter has settings and templates of its own to refuse. */
async function checkProject(projectDirectory: string): Promise<Message[]> {
  const cacheDirectory = cacheDirectoryOf(projectDirectory)
  const {edition, messages} = await compileProject(projectDirectory, {cacheDirectory})
  if (!edition) return messages
  const {checkNewsletter} = await import('@duizhao/newsletter')
  return [...messages, ...(await checkNewsletter(edition, {projectDirectory}))].sort(compareMessages)
}

/** Two fixes that touch each other are made one after the other; more rounds than this would be a fault of ours. */
const mostRounds = 10

async function fix({collect, pathOf}: Subject, {io, translate}: Invocation): Promise<Message[]> {
  let messages = await collect()
  for (let round = 0; round < mostRounds; round++) {
    const mended = await fixFiles(messages, pathOf)
    if (mended.size === 0) break
    for (const [file, count] of mended) io.say(`${translate('check.fixed', {file, count})}\n`)
    messages = await collect()
  }
  return messages
}
