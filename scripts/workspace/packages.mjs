import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './run.mjs'

/**
 * Finds the packages of the workspace.
 *
 * @returns {string[]} absolute paths, sorted
 */
export function packageDirectories() {
  const parents = ['apps', 'packages', 'tests'].map((name) => join(root, name))
  const nested = parents.flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)))
  return [join(root, 'content'), ...nested]
    .filter((directory) => existsSync(join(directory, 'package.json')))
    .sort()
}
