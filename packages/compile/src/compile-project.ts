import type {ArticleSource} from './article/compile-article.ts'
import {assembleEdition} from './assemble-edition.ts'
import {noCache, openArticleCache} from './cache/article-cache.ts'
import type {CompiledProject, CompiledRun, Progress} from './compiled-project.ts'
import {loadProject, type Project} from './project/load-project.ts'
import {compileArticles} from './workers/compile-articles.ts'

/** How a project is compiled. */
export interface CompileOptions {
  /** Where compiled articles are kept from one run to the next; without it, nowhere. */
  cacheDirectory?: string
  onProgress?: (progress: Progress) => void
}

/**
 * Compiles a project: a folder with `articles`, and if it likes `glossary`, `newsletters` and `duizhao.yaml`.
 *
 * Bad input of any kind gives messages. The edition is the same, byte for byte as JSON, wherever the folder lies.
 *
 * @param directory - the project's folder
 * @param options - cache and progress
 * @returns the edition, the messages and the statistics
 * @throws Error if a thread dies: out of memory, or a fault of ours
 */
export async function compileProject(
  directory: string,
  options: CompileOptions = {},
): Promise<CompiledProject> {
  const {project, messages} = await loadProject(directory)
  if (!project) return {messages, statistics: []}
  return assembleEdition(project, messages, await compileSources(project, options))
}

async function compileSources(
  {sources, terms, settings: {check}}: Project,
  {cacheDirectory, onProgress}: CompileOptions,
): Promise<CompiledRun[]> {
  const cache = cacheDirectory === undefined ? noCache : openArticleCache(cacheDirectory, {terms, check})
  const runs: CompiledRun[] = []
  const collect = (run: CompiledRun) => {
    runs.push(run)
    const {article, seconds, cached} = run
    onProgress?.({slug: article.slug, done: runs.length, total: sources.length, seconds, cached})
  }
  const fresh: ArticleSource[] = []
  for (const source of sources) {
    const start = performance.now()
    const article = await cache.read(source)
    if (article) collect({article, seconds: (performance.now() - start) / 1000, cached: true})
    else fresh.push(source)
  }
  await compileArticles(fresh, {terms, check}, async (source, article, seconds) => {
    await cache.write(source, article)
    collect({article, seconds, cached: false})
  })
  await cache.prune()
  return runs
}
