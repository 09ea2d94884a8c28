import {type Translate, type UiLanguage, uiLanguages} from '@duizhao/locale'
import type {Misuse, OptionSpecifications} from './arguments/parse-arguments.ts'
import type {Io} from './io.ts'

/** Exit codes of every command. */
export const exitCodes = {ok: 0, failed: 1, misused: 2} as const

/** Options of every command. */
export const commonOptions: OptionSpecifications = {
  help: {type: 'boolean'},
  ui: {type: 'string', values: uiLanguages},
}

/** One call of a command. */
export interface Invocation {
  operands: readonly string[]
  options: Readonly<Record<string, string | true>>
  io: Io
  language: UiLanguage
  /** Words of the namespace `desk`. */
  translate: Translate
}

/** A command: what it takes, and what it does. Its help text is in the namespace `desk`, under its name. */
export interface Command {
  options: OptionSpecifications
  /** The least and the greatest number of operands. */
  operands: readonly [number, number]
  /**
   * @param invocation - the call
   * @returns the exit code, or what is wrong with the call
   */
  run(invocation: Invocation): Promise<number | {misuse: Misuse}>
}

/**
 * The value of an option that takes one.
 *
 * @param invocation - the call
 * @param name - name of the option
 * @returns its value, if it was given
 */
export function optionValue({options}: Pick<Invocation, 'options'>, name: string): string | undefined {
  const value = options[name]
  return value === true ? undefined : value
}
