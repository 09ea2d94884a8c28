export {compareMessages} from './article/messages.ts'
export {cacheDirectoryOf} from './cache/article-cache.ts'
export {type CompiledPair, compilePair, type TextFile} from './compile-pair.ts'
export {
  type CompiledProject,
  type CompileOptions,
  compileProject,
  type Progress,
} from './compile-project.ts'
export {readEdition, writeEdition} from './output/edition-file.ts'
export {recoverDirectory, replaceDirectory} from './output/replace-directory.ts'
export {readText, type TextResult} from './project/read-text.ts'
export {readSettings, type Settings} from './project/settings.ts'
export {type ArticleStatistics, describeArticle} from './statistics.ts'
