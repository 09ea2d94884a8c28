import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {packageDirectories} from './packages.mjs'
import {root, run, turbo} from './run.mjs'

/**
 * Lints the repository. Packages are built first, since their manifests are judged with what they point at.
 *
 * @returns {{name: string, passed: boolean}[]} each step, and whether it passed
 */
export function lintSteps() {
  const bin = (name) => join(root, 'node_modules', '.bin', name)
  // Test packages are never published, and publint would walk through all that they depend on.
  const published = packageDirectories().filter(
    (directory) => existsSync(join(directory, 'src')) && !directory.startsWith(join(root, 'tests')),
  )
  return [
    {name: 'biome', passed: run(bin('biome'), ['ci', '--no-errors-on-unmatched'])},
    {name: 'tsc', passed: run(bin('tsc'), ['-p', 'tsconfig.json'])},
    {name: 'tsc browser', passed: run(bin('tsc'), ['-p', 'apps/web/src/browser/tsconfig.json'])},
    {name: 'knip', passed: run(bin('knip'), ['--no-progress'])},
    {name: 'build', passed: turbo(['build', '--output-logs=errors-only'])},
    ...published.map((directory) => ({
      name: `publint ${directory.slice(root.length)}`,
      passed: run(bin('publint'), [directory, '--pack=false', '--level=warning']),
    })),
  ]
}
