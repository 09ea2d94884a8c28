import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {globSync} from 'tinyglobby'
import {importsOf} from './imports.ts'

/** What a package's manifest says about imports. */
export interface Manifest {
  name: string
  exports?: Record<string, unknown>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** A source file and the modules that it imports. */
export interface SourceFile {
  /** Relative to its package, POSIX. */
  path: string
  imports: string[]
}

/** A package of a workspace. */
export interface WorkspacePackage {
  manifest: Manifest
  files: SourceFile[]
}

/**
 * Reads the packages of a workspace.
 *
 * @param root - its directory
 * @returns the packages below `packages` and `apps`, with the imports of their sources and tests
 */
export function readWorkspace(root: string): WorkspacePackage[] {
  const manifests = globSync('{packages,apps}/*/package.json', {cwd: root}).sort()
  return manifests.map((path) => {
    const directory = join(root, dirname(path))
    const files = globSync('{src,test,bin,scripts}/**/*.{ts,js,mjs}', {
      cwd: directory,
      ignore: ['**/fixtures/**', '**/node_modules/**'],
    }).sort()
    return {
      manifest: JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest,
      files: files.map((file) => ({
        path: file,
        imports: importsOf(file, readFileSync(join(directory, file), 'utf8')),
      })),
    }
  })
}
