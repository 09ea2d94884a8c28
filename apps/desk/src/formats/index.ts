import type {Message} from '@duizhao/bitext'
import type {Invocation} from '../command.ts'
import type {Io} from '../io.ts'
import {formatGithub} from './github.ts'
import {formatJson} from './json.ts'
import {formatPretty} from './pretty.ts'
import {formatSarif} from './sarif.ts'

/** Names of the formats of messages. */
export const messageFormats = ['pretty', 'json', 'sarif', 'github'] as const

/**
 * Writes messages in a format to the standard output.
 *
 * @param messages - the messages
 * @param format - name of the format
 * @param invocation - the call that asks for them
 */
export function printMessages(
  messages: readonly Message[],
  format: (typeof messageFormats)[number],
  {io, language, translate}: Invocation,
): void {
  if (format === 'json') io.out(formatJson(messages, language))
  else if (format === 'sarif') io.out(formatSarif(messages, language))
  else if (format === 'github') io.out(formatGithub(messages, language))
  else io.out(formatPretty(messages, {language, translate, color: wantsColor(io, io.terminal.out)}))
}

/**
 * Says messages for a person on the standard error, beside data on the standard output. Says nothing of none.
 *
 * @param messages - the messages
 * @param invocation - the call that raised them
 */
export function sayMessages(messages: readonly Message[], {io, language, translate}: Invocation): void {
  if (messages.length === 0) return
  io.say(formatPretty(messages, {language, translate, color: wantsColor(io, io.terminal.say)}))
}

/** Colour only on a terminal, and not where https://no-color.org is asked for. */
function wantsColor({env}: Io, terminal: boolean): boolean {
  return terminal && !env.NO_COLOR && env.TERM !== 'dumb'
}
