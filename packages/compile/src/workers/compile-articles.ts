import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {type ArticleSource, type CompiledArticle, compileArticle} from '../article/compile-article.ts'
import {type ContextData, createContext} from './context.ts'

/** Called with each article as it is done, and the seconds that it took. */
export type OnCompiled = (source: ArticleSource, compiled: CompiledArticle, seconds: number) => Promise<void>

/**
 * UTF-16 units of source text from which threads pay. A thread takes about half a second to load the code, the
 * lexicon and the segmenter; a core compiles about this much text in that time.
 */
const threadedSize = 400_000

const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url))

/**
 * Compiles articles: a few one after the other, many in as many threads as there are cores.
 *
 * @param sources - the articles
 * @param data - glossary and settings
 * @param onCompiled - called once for each article, in no particular order; awaited
 * @throws Error if a thread dies
 */
export async function compileArticles(
  sources: readonly ArticleSource[],
  data: ContextData,
  onCompiled: OnCompiled,
): Promise<void> {
  if (sources.length === 0) return
  const size = sources.reduce((sum, {texts}) => sum + texts.zh.length + texts.en.length, 0)
  const threads = Math.min(sources.length, availableParallelism())
  // Only built code can be loaded into a thread; from sources, everything runs in this one.
  if (threads > 1 && size >= threadedSize && existsSync(workerFile)) {
    return compileInThreads(sources, data, threads, onCompiled)
  }
  const context = createContext(data)
  for (const source of sources) {
    const start = performance.now()
    const compiled = compileArticle(source, context)
    await onCompiled(source, compiled, (performance.now() - start) / 1000)
  }
}

async function compileInThreads(
  sources: readonly ArticleSource[],
  data: ContextData,
  threads: number,
  onCompiled: OnCompiled,
): Promise<void> {
  // The longest first, so that no thread is left with a long one at the end.
  const length = ({texts}: ArticleSource) => texts.zh.length + texts.en.length
  const queue = sources.toSorted((a, b) => length(a) - length(b))
  const workers = Array.from({length: threads}, () => new Worker(workerFile, {workerData: data}))
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
          const start = performance.now()
          const compiled = await ask(worker, source)
          await onCompiled(source, compiled, (performance.now() - start) / 1000)
        }
      }),
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function ask(worker: Worker, source: ArticleSource): Promise<CompiledArticle> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (compiled: CompiledArticle) => {
      worker.off('error', reject)
      resolve(compiled)
    })
    worker.postMessage(source)
  })
}
