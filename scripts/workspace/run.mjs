import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** `pnpm@<version>`, as package.json pins it. */
const {packageManager} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** Nothing that a script starts reports to its makers or asks for updates. */
const quiet = {
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  NPM_CONFIG_FUND: 'false',
}

/**
 * Runs a program in the repository and waits for it; its output is shown.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function run(program, args) {
  const {status, error} = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...quiet},
  })
  if (error) console.error(`${program}: ${error.message}`)
  return status === 0
}

/**
 * Runs the pinned pnpm, which npx fetches on a machine that has none.
 *
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function pnpm(args) {
  return run('npx', ['--yes', packageManager, ...args])
}

/**
 * Runs tasks of the workspace's packages through turbo.
 *
 * @param {readonly string[]} args
 * @returns {boolean} whether all succeeded
 */
export function turbo(args) {
  return pnpm(['exec', 'turbo', 'run', ...args, '--ui=stream', '--log-order=grouped', '--no-update-notifier'])
}
