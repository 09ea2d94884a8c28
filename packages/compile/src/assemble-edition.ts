import type {Article, Message} from '@duizhao/bitext'
import {compareMessages, settleMessages} from '@duizhao/diagnostics'
import {checkReferences} from './article/check-references.ts'
import {type Linkable, resolveFragments} from './article/resolve-fragments.ts'
import type {CompiledProject, CompiledRun} from './compiled-project.ts'
import type {Project} from './project/load-project.ts'
import {type ArticleStatistics, describeArticle} from './statistics.ts'

/**
 * Puts compiled articles together to an edition, and checks what they refer to.
 *
 * @param project - the project
 * @param projectMessages - messages about its files, settings, glossary, mailings
 * @param runs - its articles, compiled, in any order
 * @returns the edition, unless any message is an error; messages and statistics
 */
export async function assembleEdition(
  {root, settings, terms, mailings, slugs}: Project,
  projectMessages: readonly Message[],
  runs: readonly CompiledRun[],
): Promise<CompiledProject> {
  const severities = settings.check.rules
  const articles: Article[] = []
  const statistics: ArticleStatistics[] = []
  const general = settleMessages(projectMessages, [], severities)
  const linkable = linkableArticles(runs)
  for (const {article, ...run} of runs) {
    const {slug, content, references} = article
    const fragments = content ? resolveFragments(linkable.get(slug)!, linkable) : []
    const found = [...(await checkReferences(references, root, slugs)), ...fragments]
    const documents = content ? [content.zh, content.en] : []
    const messages = [...article.messages, ...settleMessages(found, documents, severities)]
    messages.sort(compareMessages)
    if (content) {
      const whole = {slug, ...content, messages}
      articles.push(whole)
      statistics.push(describeArticle(whole, run))
    } else general.push(...messages)
  }
  general.sort(compareMessages)
  articles.sort(newestFirst)
  statistics.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const messages = [...general, ...articles.flatMap((article) => article.messages)].sort(compareMessages)
  if (messages.some(({severity}) => severity === 'error')) return {messages, statistics}
  const images = runs.flatMap(({article}) => article.references.images.map(({target}) => target))
  const edition = {
    format: 'duizhao-edition/1' as const,
    settings: settings.project,
    terms,
    articles,
    mailings,
    assets: [...new Set(images)].sort(),
    messages: general,
  }
  return {edition, messages, statistics}
}

function linkableArticles(runs: readonly CompiledRun[]): Map<string, Linkable> {
  const articles = runs.flatMap(({article: {slug, content}}) => (content ? [{slug, ...content}] : []))
  return new Map(articles.map((article) => [article.slug, article]))
}

function newestFirst(a: Article, b: Article): number {
  const [left, right] = [a.zh.frontMatter.date, b.zh.frontMatter.date]
  return left === right ? (a.slug < b.slug ? -1 : 1) : left > right ? -1 : 1
}
