import {chmod, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'

/**
 * Writes a text file whole or not at all: aside first, then over the old one, whose permissions it takes.
 *
 * @param path - the file; through a symbolic link, what it points at
 * @param text - its new text
 * @throws errors of the file system; the old file then stays
 */
export async function writeTextFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const aside = `${target}.${process.pid}~`
  try {
    await writeFile(aside, text)
    const old = await stat(target).catch(() => undefined)
    if (old) await chmod(aside, old.mode)
    await rename(aside, target)
  } finally {
    await rm(aside, {force: true})
  }
}
