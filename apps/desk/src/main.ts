import {createTranslator, type Translate, type UiLanguage} from '@duizhao/locale'
import {type Misuse, parseArguments} from './arguments/parse-arguments.ts'
import {type Command, commonOptions, exitCodes} from './command.ts'
import {commands} from './commands/index.ts'
import {commandHelp, generalHelp} from './help.ts'
import {type Io, processIo} from './io.ts'
import {version} from './version.ts'
import {chooseLanguage} from './words/language.ts'

/**
 * Runs the `duizhao` command.
 *
 * @param args - arguments after the name of the program
 * @param io - streams and environment
 * @returns exit code: 0 done, 1 errors in the input, 2 wrong use
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const language = chooseLanguage(askedLanguage(args), io.env) ?? 'en'
  const translate = createTranslator(language, 'desk')
  const [name, ...rest] = args[0]?.startsWith('--ui') ? args.slice(args[0] === '--ui' ? 2 : 1) : args
  if (name === '--version') {
    io.out(`${version()}\n`)
    return exitCodes.ok
  }
  if (name === '--help' || name === 'help' || name === undefined) {
    const print = name === undefined ? io.say : io.out
    print(generalHelp([...commands.keys()], translate))
    return name === undefined ? exitCodes.misused : exitCodes.ok
  }
  const load = commands.get(name)
  if (!load) return complain({key: 'misuse.unknown-command', values: {name}}, io, translate)
  const command = await load()
  if (rest.includes('--help')) {
    io.out(commandHelp(name, command, translate))
    return exitCodes.ok
  }
  return runCommand(name, command, rest, {io, language, translate})
}

async function runCommand(
  name: string,
  command: Command,
  args: readonly string[],
  context: {io: Io; language: UiLanguage; translate: Translate},
): Promise<number> {
  const {io, translate} = context
  const parsed = parseArguments(args, {...commonOptions, ...command.options}, command.operands)
  const result = 'misuse' in parsed ? parsed : await command.run({...parsed, ...context})
  return typeof result === 'number' ? result : complain(result.misuse, io, translate, name)
}

function complain({key, values}: Misuse, io: Io, translate: Translate, name?: string): number {
  const hint = name === undefined ? 'duizhao --help' : `duizhao ${name} --help`
  io.say(`${translate(key, values)} ${translate('misuse.see-help', {command: hint})}\n`)
  return exitCodes.misused
}

function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((argument) => argument === '--ui' || argument.startsWith('--ui='))
  const argument = args[at]
  return argument === '--ui' ? args[at + 1] : argument?.slice('--ui='.length)
}

/** Runs the command on the process's own arguments and streams, and sets its exit code. */
export async function runProcess(): Promise<void> {
  // A reader that has seen enough (`duizhao align … | head`) is not an error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCodes.ok)
      throw error
    })
  }
  const io = processIo()
  try {
    process.exitCode = await main(process.argv.slice(2), io)
  } catch (error) {
    // A full disk, a folder that may not be written: an editor needs the reason, not the stack.
    io.say(`duizhao: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = exitCodes.failed
  }
}
