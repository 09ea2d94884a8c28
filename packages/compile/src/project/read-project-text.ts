import {join} from 'node:path'
import {report} from '@duizhao/diagnostics'
import {fileStart, readText, type TextResult} from '@duizhao/files'
import {locate} from './project-files.ts'

/**
 * Reads a text file of a project.
 *
 * @param root - real path of the project's directory
 * @param path - project-relative POSIX path
 * @returns its text; or one message: `file-unreadable`, `file-not-utf8`, `file-outside-project`
 */
export async function readProjectText(root: string, path: string): Promise<TextResult> {
  const located = await locate(root, path)
  if (located.kind === 'outside') {
    return {messages: [report('file-outside-project', {file: path, place: fileStart, params: {path}})]}
  }
  return readText(located.kind === 'inside' ? located.path : join(root, path), path)
}
