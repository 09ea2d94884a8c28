import type {Message, Side} from '@duizhao/bitext'
import {readTextFiles} from '@duizhao/files'

/** The sentences of two files of one sentence a line. */
export interface SentencePair extends Record<Side, string[]> {}

/**
 * Reads two files in which each line is one sentence; an empty line is an empty sentence, so that indexes are line
 * numbers less one.
 *
 * @param zh - path of the Chinese file
 * @param en - path of the English file
 * @returns the sentences, unless a file could not be read; and messages
 */
export async function readSentenceFiles(
  zh: string,
  en: string,
): Promise<{sentences?: SentencePair; messages: Message[]}> {
  const {files, messages} = await readTextFiles([zh, en])
  const [zhFile, enFile] = files
  if (messages.length > 0 || !zhFile || !enFile) return {messages}
  return {sentences: {zh: linesOf(zhFile.text), en: linesOf(enFile.text)}, messages}
}

function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
