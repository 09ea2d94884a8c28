import type {Command} from '../command.ts'

/** Every command by its name; each is loaded only when it is called, since start-up time is felt. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['build', async () => (await import('./build.ts')).build],
  ['check', async () => (await import('./check.ts')).check],
  ['align', async () => (await import('./align.ts')).align],
  ['terms', async () => (await import('./terms.ts')).terms],
  ['dev', async () => (await import('./dev.ts')).dev],
  ['import', async () => (await import('./import.ts')).importTerms],
  ['export', async () => (await import('./export.ts')).exportProject],
  ['send', async () => (await import('./send.ts')).send],
])
