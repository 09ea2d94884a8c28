import type {Message} from '@duizhao/bitext'
import {applyFixes} from '@duizhao/check'
import {readText} from '@duizhao/files'
import {writeTextFile} from './write-text-file.ts'

/**
 * Mends files where messages are certain how.
 *
 * @param messages - messages; those without a fix are passed over
 * @param pathOf - where a file that a message names lies
 * @returns number of places mended, by file
 * @throws errors of the file system
 */
export async function fixFiles(
  messages: readonly Message[],
  pathOf: (file: string) => string,
): Promise<Map<string, number>> {
  const fixable = messages.filter(({fix}) => fix !== undefined)
  const mended = new Map<string, number>()
  for (const file of new Set(fixable.map((message) => message.file))) {
    const path = pathOf(file)
    const {text} = await readText(path)
    if (text === undefined) continue
    const own = fixable.filter((message) => message.file === file)
    const fixed = applyFixes(text, own)
    if (fixed === text) continue
    await writeTextFile(path, fixed)
    mended.set(file, own.length)
  }
  return mended
}
