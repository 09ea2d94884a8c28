import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, realpathSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

const ownPackage = realpathSync(fileURLToPath(new URL('../../', import.meta.url)))
const ownCode = relative(ownPackage, fileURLToPath(new URL('../', import.meta.url))).replace(sep, '')

/**
 * A digest of the code that compiles articles: this package and every package of ours below it, with their pinned
 * dependencies, and the version of Node. Content, not time stamps, so that a rebuild of the same code keeps it.
 *
 * @returns a hexadecimal digest
 */
export function codeVersion(): string {
  const hash = createHash('sha256').update(process.version)
  for (const directory of packagesBelow(ownPackage)) {
    const code = join(directory, existsSync(join(directory, ownCode)) ? ownCode : 'dist')
    for (const file of [join(directory, 'package.json'), ...filesUnder(code)]) {
      hash.update(relative(directory, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** The package and those of our scope that it depends on, however deep; sorted. */
function packagesBelow(directory: string): string[] {
  const found = new Set<string>()
  const pending = [directory]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue
    found.add(next)
    const scope = join(next, 'node_modules', '@duizhao')
    if (existsSync(scope)) pending.push(...readdirSync(scope).map((name) => realpathSync(join(scope, name))))
  }
  return [...found].sort()
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
