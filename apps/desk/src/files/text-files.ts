import type {Message} from '@duizhao/bitext'
import {type CompiledPair, compilePair, readText, type TextFile} from '@duizhao/compile'

/**
 * Reads text files.
 *
 * @param paths - where they lie
 * @returns those that could be read, in order; and messages about the others
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

/**
 * Reads and compiles two files that belong to no project.
 *
 * @param zh - path of the Chinese half
 * @param en - path of the English half
 * @param glossary - path of a glossary file
 * @returns the compiled pair, or only messages if a file could not be read
 */
export async function compilePairOfFiles(
  zh: string,
  en: string,
  glossary: string | undefined,
): Promise<CompiledPair> {
  const glossaryPaths = glossary === undefined ? [] : [glossary]
  const {files, messages} = await readTextFiles([zh, en, ...glossaryPaths])
  const [zhFile, enFile, ...glossaries] = files
  if (messages.length > 0 || !zhFile || !enFile) return {terms: [], messages}
  return compilePair({zh: zhFile, en: enFile}, glossaries)
}
