import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {type Message, type Side, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {fileStart} from '@duizhao/files'
import {glob} from 'tinyglobby'

/** The files of a project, as project-relative POSIX paths, sorted. */
export interface ProjectFiles {
  articles: ArticleFiles[]
  glossaries: string[]
  mailings: string[]
  /** `duizhao.yaml`, if there is one. */
  settings: string[]
}

/** The two halves of an article. */
export interface ArticleFiles {
  slug: string
  paths: Record<Side, string>
}

const validSlug = /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u

/**
 * Finds the files of a project. Names that begin with a dot or an underscore are passed over, and so are folders
 * of `articles` that hold neither `zh.md` nor `en.md`.
 *
 * @param root - real path of the project's directory
 * @returns the files; and messages: `project-empty`, `article-half-missing`, `slug-invalid`, `slug-duplicate`
 */
export async function discoverProject(root: string): Promise<{files: ProjectFiles; messages: Message[]}> {
  const {articles, messages} = await discoverArticles(root)
  const files = {
    articles,
    glossaries: await globSorted(root, 'glossary/**/*.{yaml,yml}'),
    mailings: await globSorted(root, 'newsletters/*.{yaml,yml}'),
    settings: (await namesIn(root)).filter((name) => name === 'duizhao.yaml'),
  }
  return {files, messages}
}

async function discoverArticles(root: string): Promise<{articles: ArticleFiles[]; messages: Message[]}> {
  const articles: ArticleFiles[] = []
  const messages: Message[] = []
  const slugByKey = new Map<string, string>()
  for (const slug of await namesIn(join(root, 'articles'))) {
    const names = await namesIn(join(root, 'articles', slug))
    const present = sides.filter((side) => names.includes(`${side}.md`))
    if (present.length === 0) continue
    const paths = {zh: `articles/${slug}/zh.md`, en: `articles/${slug}/en.md`}
    const place = {file: paths[present[0]!], place: fileStart}
    const missing = sides.find((side) => !present.includes(side))
    if (missing) {
      messages.push(
        report('article-half-missing', {...place, lang: missing, params: {missing: paths[missing]}}),
      )
      continue
    }
    if (!validSlug.test(slug)) messages.push(report('slug-invalid', {...place, params: {slug}}))
    // Two folders that differ in case or normalisation are one page on many file systems and servers.
    const key = slug.normalize('NFC').toLowerCase()
    const other = slugByKey.get(key)
    if (other !== undefined) messages.push(report('slug-duplicate', {...place, params: {slug, other}}))
    slugByKey.set(key, slug)
    articles.push({slug, paths})
  }
  if (articles.length === 0 && messages.length === 0) {
    messages.push(report('project-empty', {file: 'articles', place: fileStart}))
  }
  return {articles, messages}
}

/** Names in a directory, sorted; none if it is not a directory that can be read. */
async function namesIn(directory: string): Promise<string[]> {
  try {
    const names = await readdir(directory)
    return names.filter((name) => !/^[._]/.test(name)).sort()
  } catch {
    return []
  }
}

async function globSorted(root: string, pattern: string): Promise<string[]> {
  const paths = await glob(pattern, {cwd: root, expandDirectories: false})
  return paths.sort()
}
