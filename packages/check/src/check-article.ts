import type {Message} from '@duizhao/bitext'
import {compareMessages, settleMessages} from '@duizhao/diagnostics'
import {type CheckedArticle, toContext} from './context.ts'
import {checkRules} from './rules/index.ts'
import {type CheckSettings, defaultSettings} from './settings.ts'

/**
 * Checks an article: terms, facts, completeness and form.
 *
 * @param article - both halves, parsed, aligned and linked
 * @param settings - severities and house style
 * @returns messages in the order of their places, suppressed and switched-off ones left out
 */
export function checkArticle(article: CheckedArticle, settings: CheckSettings = defaultSettings): Message[] {
  const context = toContext(article, settings)
  const messages = Object.values(checkRules).flatMap((rule) => rule(context))
  return settleMessages(messages, [article.zh, article.en], settings.rules).sort(compareMessages)
}
