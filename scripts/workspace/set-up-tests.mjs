import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {run} from './run.mjs'

/** What tests need beyond Node: a Debian package each, and how to tell that it is there. */
const needs = [
  {package: 'chromium', isPresent: () => onPath('chromium')},
  {
    package: 'fonts-noto-cjk',
    isPresent: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
  {
    package: 'unicode-data',
    isPresent: () =>
      existsSync('/usr/share/unicode/LineBreakTest.txt') ||
      existsSync('/usr/share/unicode/auxiliary/LineBreakTest.txt'),
  },
  {package: 'python3', isPresent: () => onPath('python3')},
  {package: 'default-jre-headless', isPresent: () => onPath('java')},
]

/**
 * Installs what tests need through apt where that is allowed.
 *
 * @returns {boolean} whether all of it is there
 */
export function setUpTests() {
  const missing = needs.filter(({isPresent}) => !isPresent()).map((need) => need.package)
  if (missing.length === 0) return true
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
  }
  const stillMissing = needs.filter(({isPresent}) => !isPresent()).map((need) => need.package)
  if (stillMissing.length === 0) return true
  console.error(`Tests need these Debian packages: ${stillMissing.join(' ')}`)
  console.error(`Install them: sudo apt-get install ${stillMissing.join(' ')}`)
  return false
}

function onPath(program) {
  return spawnSync('which', [program], {stdio: 'ignore'}).status === 0
}
