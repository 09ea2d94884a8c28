import {fileURLToPath} from 'node:url'
import {main} from '../src/main.ts'

/** What a call of the command left behind. */
export interface Outcome {
  code: number
  out: string
  said: string
}

/**
 * Calls the command within this process.
 *
 * @param args - its arguments
 * @param env - its environment
 * @returns exit code and what it wrote
 */
export async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  let out = ''
  let said = ''
  const code = await main(args, {
    out: (text) => {
      out += text
    },
    say: (text) => {
      said += text
    },
    env,
    terminal: {out: false, say: false},
    untilStopped: async () => {},
  })
  return {code, out, said}
}

/**
 * Path of a fixture.
 *
 * @param name - path below `test/fixtures`
 * @returns absolute path
 */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
}
