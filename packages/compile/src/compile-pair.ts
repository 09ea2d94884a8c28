import type {Article, Message, Side, Term} from '@duizhao/bitext'
import {compareMessages} from '@duizhao/diagnostics'
import type {TextFile} from '@duizhao/files'
import {loadTermbase} from '@duizhao/glossary'
import {type ArticleSource, compileArticle} from './article/compile-article.ts'
import {readSettings} from './project/settings.ts'
import {createContext} from './workers/context.ts'

/** Two halves, compiled outside a project. */
export interface CompiledPair {
  /** Absent if a half could not be parsed. */
  article?: Article
  terms: Term[]
  /** All messages, sorted by file and place. */
  messages: Message[]
}

/**
 * Compiles two files that belong to no project, with default settings. What they refer to is not looked at.
 *
 * @param files - the two halves
 * @param glossaries - glossary files
 * @returns the article, the terms, and the messages about all of them
 */
export function compilePair(files: Record<Side, TextFile>, glossaries: readonly TextFile[]): CompiledPair {
  const {termbase, messages: glossaryMessages} = loadTermbase([...glossaries])
  const {terms} = termbase
  const {settings} = readSettings('', 'duizhao.yaml')
  const source: ArticleSource = {
    slug: 'pair',
    paths: {zh: files.zh.path, en: files.en.path},
    texts: {zh: files.zh.text, en: files.en.text},
    standalone: true,
  }
  const compiled = compileArticle(source, createContext({terms, check: settings.check}))
  const messages = [...glossaryMessages, ...compiled.messages].sort(compareMessages)
  const {slug, content} = compiled
  return content
    ? {article: {slug, ...content, messages: compiled.messages}, terms, messages}
    : {terms, messages}
}
