import {parentPort, workerData} from 'node:worker_threads'
import {type ArticleSource, compileArticle} from '../article/compile-article.ts'
import {type ContextData, createContext} from './context.ts'

const context = createContext(workerData as ContextData)

parentPort?.on('message', (source: ArticleSource) => {
  parentPort?.postMessage(compileArticle(source, context))
})
