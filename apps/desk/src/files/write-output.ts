import {access} from 'node:fs/promises'
import {exitCodes, type Invocation, optionValue} from '../command.ts'
import {writeTextFile} from './write-text-file.ts'

/** What becomes of a file that lies where `--out` points. */
export type Existing = 'keep' | 'replace'

/**
 * Writes what a command made: to the file that `--out` names, otherwise to the standard output.
 *
 * @param text - what it made
 * @param existing - whether a file that is there may be replaced; one that is kept makes the command fail
 * @param invocation - the call
 * @returns the exit code; why a file was not written is said in one sentence
 */
export async function writeOutput(
  text: string,
  existing: Existing,
  invocation: Pick<Invocation, 'io' | 'options' | 'translate'>,
): Promise<number> {
  const {io, translate} = invocation
  const path = optionValue(invocation, 'out')
  if (path === undefined) {
    io.out(text)
    return exitCodes.ok
  }
  if (existing === 'keep' && (await isThere(path))) {
    io.say(`${translate('output.exists', {path})}\n`)
    return exitCodes.failed
  }
  try {
    await writeTextFile(path, text)
  } catch (error) {
    const {code = 'unknown'} = error as NodeJS.ErrnoException
    io.say(`${translate('output.cannot-write', {path, code})}\n`)
    return exitCodes.failed
  }
  io.say(`${translate('output.written', {path})}\n`)
  return exitCodes.ok
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
