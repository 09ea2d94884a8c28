import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'

/**
 * Replaces a directory by a newly written one, or leaves it untouched.
 *
 * The new directory is written aside, in the same parent, and takes the place of the old one by two renames with
 * nothing between them. Whatever happens before them – `write` fails, the process is killed – the old directory is
 * whole and in place. A process killed just between the two leaves the old directory, whole, under the name
 * {@link retiredName} and the new one, whole, under its staging name; the next call puts the old one back before it
 * does anything else. Leftovers of processes that no longer run are removed.
 *
 * A crash of the machine (as opposed to the process) is not covered: files are not flushed to the disk.
 *
 * @param directory - the directory to replace; its parents are made if they are missing
 * @param write - writes the new content into the empty directory that it is given
 * @returns what `write` returned
 * @throws whatever `write` throws; errors of the file system
 */
export async function replaceDirectory<T>(
  directory: string,
  write: (staging: string) => Promise<T>,
): Promise<T> {
  const target = resolve(directory)
  recoverDirectory(target)
  const staging = stagingName(target, process.pid)
  rmSync(staging, {recursive: true, force: true})
  mkdirSync(staging, {recursive: true})
  try {
    const result = await write(staging)
    swap(staging, target)
    return result
  } finally {
    rmSync(staging, {recursive: true, force: true})
  }
}

/**
 * Undoes what a killed {@link replaceDirectory} left: puts a retired directory back if nothing has taken its place,
 * and removes the staging directories of processes that no longer run.
 *
 * @param directory - the directory that was to be replaced
 * @throws errors of the file system
 */
export function recoverDirectory(directory: string): void {
  const target = resolve(directory)
  const parent = dirname(target)
  if (!existsSync(parent)) return
  const retired = retiredName(target)
  if (existsSync(retired)) {
    if (existsSync(target)) rmSync(retired, {recursive: true, force: true})
    else renameSync(retired, target)
  }
  const prefix = basename(stagingName(target, ''))
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue
    const pid = Number(name.slice(prefix.length))
    if (pid !== process.pid && isRunning(pid)) continue
    rmSync(join(parent, name), {recursive: true, force: true})
  }
}

function swap(staging: string, target: string): void {
  const retired = retiredName(target)
  rmSync(retired, {recursive: true, force: true})
  if (existsSync(target)) renameSync(target, retired)
  renameSync(staging, target)
  rmSync(retired, {recursive: true, force: true})
}

/**
 * Where the old directory lies for the moment of the swap.
 *
 * @param target - absolute path of the directory that is replaced
 * @returns a hidden sibling of it
 */
export function retiredName(target: string): string {
  return join(dirname(target), `.${basename(target)}.retired`)
}

/**
 * Where the new directory is written.
 *
 * @param target - absolute path of the directory that is replaced
 * @param pid - id of the process that writes
 * @returns a hidden sibling of it
 */
export function stagingName(target: string, pid: number | ''): string {
  return join(dirname(target), `.${basename(target)}.staging-${pid}`)
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
