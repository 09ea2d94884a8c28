import {basename, relative, sep} from 'node:path'
import {watch} from 'chokidar'

/** A project under watch. */
export interface ProjectWatch {
  close(): Promise<void>
}

/** An editor that saves in steps (empty, then full) is given this long, in milliseconds, to finish. */
const settling = {stabilityThreshold: 60, pollInterval: 20}

/**
 * Watches a project. Changes that come while the last ones are being dealt with are dealt with together afterwards.
 *
 * @param project - its directory
 * @param onChange - called after changes, never twice at a time
 * @returns the watch, once it is on
 * @throws errors of the file system
 */
export async function watchProject(project: string, onChange: () => Promise<void>): Promise<ProjectWatch> {
  let changed = false
  let working: Promise<void> | undefined
  const work = async () => {
    while (changed) {
      changed = false
      await onChange()
    }
    working = undefined
  }
  const watcher = watch(project, {
    ignoreInitial: true,
    awaitWriteFinish: settling,
    ignored: (path) => isBeside(relative(project, path)),
  })
  watcher.on('all', () => {
    changed = true
    working ??= work()
  })
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve)
    watcher.once('error', reject)
  })
  return {
    async close() {
      await watcher.close()
      changed = false
      await working
    },
  }
}

/** What lies in a project's folder but is not its content: editions, caches, files that editors leave for a moment. */
function isBeside(path: string): boolean {
  const [top = ''] = path.split(sep)
  return top === 'dist' || top === 'node_modules' || (path !== '' && /^\.|~$/.test(basename(path)))
}
