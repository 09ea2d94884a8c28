import type {Term} from '@duizhao/bitext'
import type {CheckSettings} from '@duizhao/check'
import {createTermLinker} from '@duizhao/glossary'
import {loadLexicon} from '@duizhao/lexicon'
import type {CompileContext} from '../article/compile-article.ts'

/** What a thread makes its {@link CompileContext} from. Plain data. */
export interface ContextData {
  terms: readonly Term[]
  check: CheckSettings
}

/**
 * Loads what articles are compiled with.
 *
 * @param data - glossary and settings
 * @returns the context
 */
export function createContext({terms, check}: ContextData): CompileContext {
  return {lexicon: loadLexicon(), terms, linker: createTermLinker(terms), check}
}
