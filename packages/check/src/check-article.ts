import type {Message} from '@duizhao/bitext'
import {type CheckedArticle, toContext} from './context.ts'
import {checkRules} from './rules/index.ts'
import {type CheckSettings, defaultSettings} from './settings.ts'
import {settle} from './settle.ts'

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
  return settle(messages, article, settings)
}
