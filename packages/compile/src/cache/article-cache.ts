import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {ArticleSource, CompileContext, CompiledArticle} from '../article/compile-article.ts'
import {codeVersion} from './code-version.ts'

/** Compiled articles of one project, kept from one run to the next. */
export interface ArticleCache {
  /**
   * @param source - an article as read
   * @returns it, compiled, if it has been compiled from the same texts, glossary, settings and code
   */
  read(source: ArticleSource): Promise<CompiledArticle | undefined>
  /**
   * @param source - an article as read
   * @param compiled - it, compiled
   */
  write(source: ArticleSource, compiled: CompiledArticle): Promise<void>
  /** Removes the entries that were neither read nor written. */
  prune(): Promise<void>
}

/**
 * Where the cache of a project lies unless somebody says otherwise: in the project, hidden.
 *
 * @param project - path of the project
 * @returns path of the directory
 */
export function cacheDirectoryOf(project: string): string {
  return join(project, '.cache', 'articles')
}

/** A cache that remembers nothing. */
export const noCache: ArticleCache = {
  read: async () => undefined,
  write: async () => {},
  prune: async () => {},
}

/**
 * Opens a cache of compiled articles. An entry that is damaged counts as missing, and a directory that cannot be
 * written makes compilation slower, not wrong: no method throws.
 *
 * @param directory - where the entries lie; made on the first write
 * @param context - what all articles are compiled with
 * @returns the cache
 */
export function openArticleCache(
  directory: string,
  {terms, check}: Pick<CompileContext, 'terms' | 'check'>,
): ArticleCache {
  const shared = digest(JSON.stringify([codeVersion(), terms, check]))
  const used = new Set<string>()
  const fileOf = (source: ArticleSource) => {
    const name = `${digest(JSON.stringify([shared, source]))}.json`
    used.add(name)
    return join(directory, name)
  }
  return {
    async read(source) {
      const content = await readFile(fileOf(source), 'utf8').catch(() => '')
      const [checksum, body = ''] = splitOnce(content, '\n')
      return checksum === digest(body) ? (JSON.parse(body) as CompiledArticle) : undefined
    },
    async write(source, compiled) {
      const file = fileOf(source)
      const aside = `${file}.${process.pid}`
      const body = JSON.stringify(compiled)
      try {
        await mkdir(directory, {recursive: true})
        // A cache looks after itself: nobody should have to teach their version control about it.
        await writeFile(join(directory, '.gitignore'), '*\n')
        await writeFile(aside, `${digest(body)}\n${body}`)
        await rename(aside, file)
      } catch {
        await rm(aside, {force: true}).catch(() => {})
      }
    },
    async prune() {
      const names = await readdir(directory).catch(() => [])
      const stale = names.filter((name) => !used.has(name) && name !== '.gitignore')
      await Promise.all(stale.map((name) => rm(join(directory, name), {force: true}).catch(() => {})))
    },
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}
