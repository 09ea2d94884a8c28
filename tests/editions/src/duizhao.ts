import {main} from '@duizhao/desk'

/** What a call of `duizhao` left behind. */
export interface Outcome {
  code: number
  out: string
  said: string
}

/**
 * Calls the command within this process.
 *
 * @param args - its arguments
 * @returns exit code and what it wrote
 */
export async function duizhao(...args: string[]): Promise<Outcome> {
  const outcome = {code: 0, out: '', said: ''}
  outcome.code = await main(args, {
    out: (text) => {
      outcome.out += text
    },
    say: (text) => {
      outcome.said += text
    },
    env: {LANG: 'C'},
    terminal: {out: false, say: false},
    untilStopped: async () => {},
  })
  return outcome
}
