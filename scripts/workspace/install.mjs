import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageDirectories} from './packages.mjs'
import {pnpm, root} from './run.mjs'

const stampFile = join(root, 'node_modules', '.duizhao-installed')

/**
 * Installs the workspace's dependencies as the lockfile says, unless that has been done.
 *
 * @returns {boolean} whether they are installed
 */
export function installDependencies() {
  const stamp = dependencyDigest()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  if (!pnpm(['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'])) return false
  writeFileSync(stampFile, stamp)
  return true
}

/** A digest of all files that decide what is installed. */
function dependencyDigest() {
  const hash = createHash('sha256').update(process.version)
  const shared = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'].map((name) => join(root, name))
  const manifests = [root, ...packageDirectories()].map((directory) => join(directory, 'package.json'))
  for (const file of [...shared, ...manifests]) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
