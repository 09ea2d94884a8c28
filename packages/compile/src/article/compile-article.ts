import {alignDocuments} from '@duizhao/align'
import {
  type Article,
  type Document,
  headingSentences,
  type Message,
  type Side,
  type Term,
} from '@duizhao/bitext'
import {type CheckSettings, checkArticle} from '@duizhao/check'
import {compareMessages, report, settleMessages} from '@duizhao/diagnostics'
import {fileStart} from '@duizhao/files'
import type {TermLinker} from '@duizhao/glossary'
import type {Lexicon} from '@duizhao/lexicon'
import {type ParseOptions, parseDocument} from '@duizhao/parse'
import {type References, referencesOf} from './references.ts'

/** The two halves of an article as read. */
export interface ArticleSource {
  slug: string
  /** Project-relative POSIX paths. */
  paths: Record<Side, string>
  texts: Record<Side, string>
  /** Whether the halves belong to no project: see {@link ParseOptions}. */
  standalone?: boolean
}

/** What all articles of a project are compiled with. */
export interface CompileContext {
  lexicon: Lexicon
  terms: readonly Term[]
  linker: TermLinker
  check: CheckSettings
}

/** An article on its own, before the project's other files are looked at. Plain data. */
export interface CompiledArticle {
  slug: string
  /** Absent if a half could not be parsed. */
  content?: Omit<Article, 'slug' | 'messages'>
  messages: Message[]
  references: References
}

/**
 * Compiles one article: parses both halves, aligns them, links the terms, checks the result.
 *
 * @param source - the two halves
 * @param context - lexicon, glossary and settings
 * @returns the article and its messages, sorted, with suppressions and configured severities applied
 */
export function compileArticle(
  {slug, paths, texts, standalone = false}: ArticleSource,
  {lexicon, terms, linker, check}: CompileContext,
): CompiledArticle {
  const parsed = {
    zh: parseHalf(texts.zh, {path: paths.zh, side: 'zh', standalone}),
    en: parseHalf(texts.en, {path: paths.en, side: 'en', standalone}),
  }
  const {zh, en} = {zh: parsed.zh.document, en: parsed.en.document}
  const parseMessages = [...parsed.zh.messages, ...parsed.en.messages]
  const documents = [zh, en].filter((document) => document !== undefined)
  const references = referencesOf(documents)
  if (!zh || !en) return {slug, messages: settleMessages(parseMessages, documents, check.rules), references}
  const alignment = alignDocuments(zh, en, {lexicon, terms})
  const {rows, beads} = alignment
  const termLinks = linker.link({
    zh: zh.sentences,
    en: en.sentences,
    beads,
    headings: {zh: headingSentences(zh), en: headingSentences(en)},
  })
  const checked = checkArticle({zh, en, rows, beads, termLinks, terms, sources: texts}, check)
  const others = settleMessages([...parseMessages, ...alignment.messages], documents, check.rules)
  return {
    slug,
    content: {zh, en, rows, beads, termLinks},
    messages: [...others, ...checked].sort(compareMessages),
    references,
  }
}

function parseHalf(text: string, options: ParseOptions): {document?: Document; messages: Message[]} {
  const {path: file, side} = options
  const empty = () => report('article-half-empty', {file, place: fileStart, lang: side})
  if (text.replace(/^\uFEFF/, '').trim() === '') return {messages: [empty()]}
  const {document, messages} = parseDocument(text, options)
  if (document?.blocks.length === 0) return {messages: [...messages, empty()]}
  return document ? {document, messages} : {messages}
}
