import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {packageDirectories} from './packages.mjs'
import {root} from './run.mjs'

/** Removes the results of earlier runs, so that none is counted again; turbo restores those it has cached. */
export function clearResults() {
  for (const directory of packageDirectories())
    rmSync(join(directory, 'test-results'), {recursive: true, force: true})
}

/**
 * Counts the tests of all packages that have any.
 *
 * @param {boolean} ran whether tests ran at all
 * @returns {{passed: number, failed: number, names: string[]}} the counts, and the names of what failed
 */
export function countResults(ran) {
  const counts = {passed: 0, failed: 0, names: []}
  if (!ran) return counts
  for (const directory of packageDirectories()) {
    if (!readJson(join(directory, 'package.json')).scripts?.test) continue
    const name = directory.slice(root.length)
    const file = join(directory, 'test-results', 'vitest.json')
    if (!existsSync(file)) {
      counts.failed += 1
      counts.names.push(`${name}: no result`)
      continue
    }
    const {numPassedTests, testResults} = readJson(file)
    counts.passed += numPassedTests
    const failures = testResults.flatMap(failuresOf).map((failure) => `${name}: ${failure}`)
    counts.failed += failures.length
    counts.names.push(...failures)
  }
  return counts
}

/** Names of the tests of a file that failed; the file itself if it failed before any test could. */
function failuresOf({name, status, assertionResults}) {
  const failed = assertionResults.filter((assertion) => assertion.status === 'failed')
  if (failed.length > 0) return failed.map(({fullName}) => fullName)
  return status === 'failed' ? [name.slice(root.length)] : []
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
