import {readFile} from 'node:fs/promises'
import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {decodeUtf8} from './decode-utf8.ts'

/** The text of a file, or why there is none. */
export interface TextResult {
  text?: string
  messages: Message[]
}

/** Where a message about a file as a whole points. */
export const fileStart = {line: 1, column: 1, offset: 0}

/**
 * Reads a text file.
 *
 * @param path - where it lies
 * @param file - how messages name it
 * @returns its text; or one message: `file-unreadable`, `file-not-utf8`
 */
export async function readText(path: string, file: string = path): Promise<TextResult> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const {code = 'unknown'} = error as NodeJS.ErrnoException
    return {messages: [report('file-unreadable', {file, place: fileStart, params: {code}})]}
  }
  const decoded = decodeUtf8(bytes)
  if ('text' in decoded) return {text: decoded.text, messages: []}
  const {offset, line, column, byte} = decoded.fault
  const params = {offset, byte: byte.toString(16).toUpperCase().padStart(2, '0')}
  return {messages: [report('file-not-utf8', {file, place: {line, column}, params})]}
}
