import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Article, Edition} from '@duizhao/bitext'
import {publishNewsletter} from '@duizhao/newsletter'
import {columns, width} from './defects.ts'
import {variantOf} from './variant.ts'

const runs = 150

/** Runs before the engine has compiled what it will. */
const warmUp = 50

/**
 * Prints the CPU milliseconds for all three texts and mails of the article of our content that is nearest to 3,000
 * Chinese characters, files written; each time of other words, so that nothing remembered from the run before helps.
 */
export async function measureSpeed(): Promise<void> {
  const content = fileURLToPath(new URL('../../../content', import.meta.url))
  const edition = compiledEdition(content)
  const distance = (article: Article) => Math.abs(charactersOf(article) - 3000)
  const article = edition.articles.reduce((best, other) => (distance(other) < distance(best) ? other : best))
  const directory = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const publish = (shown: Article) =>
    publishNewsletter(
      {...edition, articles: [shown], mailings: []},
      {projectDirectory: content, outDirectory: join(directory, 'dist')},
    )
  try {
    const times: number[] = []
    for (let run = 0; run < runs; run++) {
      const variant = variantOf(article, run)
      const before = process.cpuUsage()
      await publish(variant)
      const {user, system} = process.cpuUsage(before)
      times.push((user + system) / 1000)
    }
    const warm = times.slice(warmUp).sort((a, b) => a - b)
    const [best, median, cold] = [warm[0]!, warm[Math.floor(warm.length / 2)]!, times[0]!].map((time) =>
      time.toFixed(1),
    )
    console.log(
      `${article.slug} (${charactersOf(article)} Chinese characters), 3 texts and 3 mails: CPU ${best} ms at best, ${median} ms median, ${cold} ms cold`,
    )
    await publish(article)
    const text = readFileSync(join(directory, 'dist', article.slug, 'zh.txt'), 'utf8')
    console.log(
      `Chinese lines that a paragraph goes on from are filled to ${fill(text)} % of ${width} columns`,
    )
  } finally {
    rmSync(directory, {recursive: true, force: true})
  }
}

/** Compiled by another process, so that the dictionary of the aligner does not lie in the memory of this one. */
function compiledEdition(content: string): Edition {
  const script = fileURLToPath(new URL('print-edition.ts', import.meta.url))
  const {status, stdout} = spawnSync(process.execPath, [...process.execArgv, script, content], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error('Expected the content to compile')
  return JSON.parse(stdout) as Edition
}

function charactersOf(article: Article): number {
  return article.zh.sentences.reduce((sum, {text}) => sum + text.length, 0)
}

/** Mean width of the lines of Chinese running text that another line of the same paragraph follows, in percent. */
function fill(text: string): string {
  const paragraphs = text.split(/\n{2,}/).filter((block) => /^[^\s>\-[\d].*[，。][\s\S]*。$/.test(block))
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n').slice(0, -1))
  const mean = lines.reduce((sum, line) => sum + columns(line), 0) / lines.length
  return ((100 * mean) / width).toFixed(1)
}
