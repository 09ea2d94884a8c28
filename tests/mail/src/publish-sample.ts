import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Edition, Message} from '@duizhao/bitext'
import {publishNewsletter} from '@duizhao/newsletter'

/** A published newsletter, in memory. */
export interface Published {
  /** Octets of each file, by its relative path. */
  files: Map<string, Buffer>
  messages: Message[]
}

/**
 * Publishes an edition to a directory that is removed again.
 *
 * @param edition - the edition
 * @param projectDirectory - what template paths are relative to
 * @returns what was published
 */
export async function publish(edition: Edition, projectDirectory = '.'): Promise<Published> {
  const directory = await mkdtemp(join(tmpdir(), 'duizhao-mail-'))
  try {
    const outDirectory = join(directory, 'dist')
    const {files, messages} = await publishNewsletter(edition, {projectDirectory, outDirectory})
    const contents = new Map<string, Buffer>()
    for (const file of files) contents.set(file, await readFile(join(outDirectory, file)))
    return {files: contents, messages}
  } finally {
    await rm(directory, {recursive: true, force: true})
  }
}
