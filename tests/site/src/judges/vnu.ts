import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import jar from 'vnu-jar'
import type {Problem} from '../site.ts'

interface Report {
  messages: {type: string; url: string; lastLine?: number; message: string}[]
}

/**
 * Judges pages with the Nu HTML Checker. Style sheets are left out: its CSS is years behind (no `position-area`).
 *
 * @param directory - the published site
 * @param paths - site-relative paths of its pages
 * @returns errors and warnings
 * @throws Error if Java cannot run the checker
 */
export function judgeWithVnu(directory: string, paths: readonly string[]): Problem[] {
  const files = paths.map((path) => join(directory, path))
  const {stderr, error} = spawnSync('java', ['-Xss8m', '-jar', jar, '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error) throw new Error('Expected Java to run the Nu HTML Checker', {cause: error})
  const {messages} = JSON.parse(stderr) as Report
  return messages.map(({url, lastLine = 0, type, message}) => ({
    page: decodeURIComponent(url.slice(url.indexOf(directory) + directory.length + 1)),
    problem: `${type} at line ${lastLine}: ${message}`,
  }))
}
