import type {Document, LanguageTag, Side} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'

/** Where Markdown without front matter comes from. */
export interface MarkdownSource {
  /** Project-relative path, which relative links start from. */
  file: string
  side: Side
  language: LanguageTag
}

/**
 * Parses Markdown that has no front matter: a template, the intro of a mailing.
 *
 * @param text - the Markdown
 * @param source - where it comes from
 * @returns the document; without blocks if it cannot be read at all
 */
export function parseMarkdown(text: string, {file, side, language}: MarkdownSource): Document {
  const {document} = parseDocument(text, {path: file, side})
  if (document) return {...document, language}
  const frontMatter = {title: '', date: '', authors: [], lang: language}
  return {side, language, path: file, frontMatter, blocks: [], sentences: [], suppressions: []}
}
