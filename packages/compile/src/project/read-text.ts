import {readFile} from 'node:fs/promises'
import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {decodeUtf8} from './decode.ts'
import {locate} from './project-files.ts'

/** The text of a file, or why there is none. */
export interface TextResult {
  text?: string
  messages: Message[]
}

/** Where a message about a file as a whole points. */
export const fileStart = {line: 1, column: 1, offset: 0}

/**
 * Reads a text file of a project.
 *
 * @param root - real path of the project's directory
 * @param path - project-relative POSIX path
 * @returns its text; or one message: `file-unreadable`, `file-not-utf8`, `file-outside-project`
 */
export async function readProjectText(root: string, path: string): Promise<TextResult> {
  const located = await locate(root, path)
  if (located.kind === 'inside') return readText(located.path, path)
  if (located.kind === 'outside') {
    return {messages: [report('file-outside-project', {file: path, place: fileStart, params: {path}})]}
  }
  return unreadable(path, located.kind === 'missing' ? 'ENOENT' : located.code)
}

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
    return unreadable(file, (error as NodeJS.ErrnoException).code ?? 'unknown')
  }
  const decoded = decodeUtf8(bytes)
  if ('text' in decoded) return {text: decoded.text, messages: []}
  const {offset, line, column, byte} = decoded.fault
  const params = {offset, byte: byte.toString(16).toUpperCase().padStart(2, '0')}
  return {messages: [report('file-not-utf8', {file, place: {line, column}, params})]}
}

function unreadable(file: string, code: string): TextResult {
  return {messages: [report('file-unreadable', {file, place: fileStart, params: {code}})]}
}
