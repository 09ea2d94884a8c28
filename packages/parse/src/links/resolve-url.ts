import {posix} from 'node:path'

/** What a URL is used for. */
export type UrlKind = 'link' | 'image'

/** Where a URL stands, and what for. */
export interface UrlContext {
  /** Project-relative POSIX path of the file. */
  from: string
  kind: UrlKind
  /** Whether the file belongs to no project. */
  standalone?: boolean
}

/** The outcome: a URL that renderers can use, or the rule that it breaks. */
export type ResolvedUrl =
  | {url: string}
  | {problem: 'unsafe-url' | 'path-outside-project' | 'link-unpublished'}

const protocols: Record<UrlKind, readonly string[]> = {
  link: ['http', 'https', 'mailto', 'tel'],
  image: ['http', 'https'],
}

/** `articles/<slug>`, then nothing, the file of one side, or an index page. */
const articlePath = /^articles\/([^/]+)(?:\/(?:(?:zh|en)(?:\.md|\.html)?|index(?:\.html)?)?)?$/

/** `<slug>/zh.md`: the two sides of an article link to different files, and mean the same. */
const halfPath = /([^/]+)\/(?:zh|en)\.(?:md|html)$/

/**
 * Resolves a URL as it stands in a file.
 *
 * @param url - the URL, with character references already decoded
 * @param context - where it stands
 * @returns a fragment and an absolute URL as they are, a local image as a project-relative path, a link to an
 *   article as `article:<slug>#fragment`; or the rule that is broken. Outside a project a relative URL breaks none and
 *   stays as it is, unless it leads to one half of an article
 */
export function resolveUrl(url: string, {from, kind, standalone = false}: UrlContext): ResolvedUrl {
  const clean = withoutControls(url)
  const protocol = /^([a-z][a-z\d+.-]*):/i.exec(clean)?.[1]?.toLowerCase()
  if (protocol !== undefined)
    return protocols[kind].includes(protocol) ? {url: clean} : {problem: 'unsafe-url'}
  if (/^[\\/]{2}/.test(clean)) return {url: `https:${clean.replace(/^[\\/]+/, '//')}`}
  if (kind === 'link' && (clean === '' || clean.startsWith('#'))) return {url: clean}
  const [, written = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(clean) ?? []
  const path = decode(written).replaceAll('\\', '/')
  const fragment = suffix.includes('#') ? suffix.slice(suffix.indexOf('#')) : ''
  if (standalone) {
    const slug = kind === 'link' ? halfPath.exec(posix.join(posix.dirname(from), path))?.[1] : undefined
    return {url: slug === undefined ? clean : `article:${slug}${fragment}`}
  }
  const target = resolvePath(path, from)
  if (target === undefined) return {problem: 'path-outside-project'}
  if (kind === 'image') return {url: target}
  const slug = articlePath.exec(target)?.[1]
  return slug === undefined ? {problem: 'link-unpublished'} : {url: `article:${slug}${fragment}`}
}

/** Browsers ignore these in URLs, so `java\tscript:` is a script (WHATWG URL, basic URL parser, steps 1–3). */
function withoutControls(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it is about
  return url.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A path from the project's root; undefined if it leaves the project. A leading slash stands for the root. */
function resolvePath(path: string, from: string): string | undefined {
  const joined = path.startsWith('/') ? posix.normalize(path.slice(1)) : posix.join(posix.dirname(from), path)
  const target = joined.replace(/\/$/, '')
  return target === '..' || target.startsWith('../') || target.startsWith('/') ? undefined : target
}
