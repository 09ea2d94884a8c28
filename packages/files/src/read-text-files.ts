import type {Message} from '@duizhao/bitext'
import {readText} from './read-text.ts'

/** A text file, read. */
export interface TextFile {
  /** How messages name it. */
  path: string
  text: string
}

/**
 * Reads text files.
 *
 * @param paths - where they lie, and how messages name them
 * @returns those that could be read, in order; and messages about the others: `file-unreadable`, `file-not-utf8`
 */
export async function readTextFiles(
  paths: readonly string[],
): Promise<{files: TextFile[]; messages: Message[]}> {
  const results = await Promise.all(paths.map(async (path) => ({path, ...(await readText(path))})))
  return {
    files: results.flatMap(({path, text}) => (text === undefined ? [] : {path, text})),
    messages: results.flatMap(({messages}) => messages),
  }
}
