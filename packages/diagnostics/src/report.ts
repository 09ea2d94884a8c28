import type {Message, Severity} from '@duizhao/bitext'
import {createTranslator, type UiLanguage} from '@duizhao/locale'
import {type RuleId, rules} from './catalogue.ts'

/** What a reporter knows about a problem besides its rule. */
export type Details = Pick<Message, 'file' | 'place'> &
  Partial<Pick<Message, 'params' | 'lang' | 'link' | 'actual' | 'expected' | 'related' | 'fix' | 'severity'>>

const english = createTranslator('en', 'rules')

/**
 * Makes a message.
 *
 * @param ruleId - the rule that was broken
 * @param details - where, and the values for the rule's text; `severity` overrides the rule's own
 * @returns the message, with its reason in English
 */
export function report(ruleId: RuleId, {severity, params = {}, ...details}: Details): Message {
  return withSeverity(
    {source: 'duizhao', ruleId, severity: 'info', reason: english(ruleId, params), params, ...details},
    severity ?? rules.get(ruleId)!.severity,
  )
}

/**
 * The same message at another severity.
 *
 * @param message - a message
 * @param severity - the severity it shall have
 * @returns a copy, with `fatal` to match
 */
export function withSeverity(message: Message, severity: Severity): Message {
  const {fatal: _, ...rest} = message
  return severity === 'info' ? {...rest, severity} : {...rest, severity, fatal: severity === 'error'}
}

/**
 * What a message says in a language.
 *
 * @param message - a message
 * @param language - a language of the interface
 * @returns what is wrong and what to do
 */
export function reasonIn(message: Message, language: UiLanguage): string {
  return language === 'en'
    ? message.reason
    : createTranslator(language, 'rules')(message.ruleId, message.params)
}
