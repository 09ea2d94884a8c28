import type {Message} from '@duizhao/bitext'

/**
 * Leaves out what has been said before: three letters are made of every article.
 *
 * @param messages - messages
 * @returns each of them once, in their order
 */
export function distinctMessages(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()]
}
