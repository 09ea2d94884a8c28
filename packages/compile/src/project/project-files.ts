import {realpath} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'

/** What a project-relative path leads to. */
export type Located =
  | {kind: 'inside'; path: string}
  | {kind: 'outside'}
  | {kind: 'missing'}
  | {kind: 'unreadable'; code: string}

/**
 * Finds the real place of a file of a project, through symbolic links.
 *
 * @param root - real path of the project's directory
 * @param path - project-relative POSIX path
 * @returns its real absolute path, or that there is no such file, or that it lies outside the project
 */
export async function locate(root: string, path: string): Promise<Located> {
  try {
    const real = await realpath(join(root, path))
    return isWithin(root, real) ? {kind: 'inside', path: real} : {kind: 'outside'}
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    return missing ? {kind: 'missing'} : {kind: 'unreadable', code}
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== path
}
