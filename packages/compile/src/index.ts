export {readEdition, writeEdition} from './output/edition-file.ts'
export {recoverDirectory, replaceDirectory} from './output/replace-directory.ts'
export {type ArticleStatistics, describeArticle} from './statistics.ts'
