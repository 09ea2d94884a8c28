import {type CompiledPair, compilePair} from '@duizhao/compile'
import {readTextFiles} from '@duizhao/files'

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
