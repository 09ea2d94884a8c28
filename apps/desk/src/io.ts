/** The world as a command sees it: so that a test can look at it from outside. */
export interface Io {
  /** Writes data. */
  out(text: string): void
  /** Writes what is said about the data: messages, progress, help after a mistake. */
  say(text: string): void
  env: Readonly<Record<string, string | undefined>>
  /** Whether each stream is a terminal. */
  terminal: {out: boolean; say: boolean}
  /** Resolves once whoever called wants a command that runs on and on to end. */
  untilStopped(): Promise<void>
}

/**
 * The process's own streams and environment.
 *
 * @returns an {@link Io}
 */
export function processIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(text),
    env: process.env,
    terminal: {out: process.stdout.isTTY === true, say: process.stderr.isTTY === true},
    untilStopped,
  }
}

/** Until then, and in every other command, a signal ends the process at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
