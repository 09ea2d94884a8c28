import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Article} from '@duizhao/bitext'
import {compileProject} from '@duizhao/compile'
import {publishNewsletter} from '@duizhao/newsletter'
import {converters} from './newsletter/converters.ts'
import {columns, counters, width} from './newsletter/defects.ts'

const read = (name: string) => readFileSync(new URL(`newsletter/${name}`, import.meta.url), 'utf8')

/** Prints what each tool makes of the same mixed article, defect by defect. */
function compareTools(): void {
  const outputs = Object.entries(converters).map(([name, convert]) => ({
    name,
    output: convert(read('mixed.md'), read('mixed.html')),
  }))
  for (const {name, output} of outputs) {
    if (output === undefined) console.log(`${name}: not installed here; apt-get install it to compare`)
    else if (process.argv.includes('--show')) console.log(`\n===== ${name} =====\n${output}`)
  }
  const present = outputs.filter(({output}) => output !== undefined)
  console.log(`Defects in the same mixed article at ${width} columns`)
  const rows = Object.entries(counters).map(([defect, count]) => [
    defect,
    present.map(({output}) => count(output!)),
  ]) as [string, number[]][]
  const table = Object.fromEntries(
    rows.map(([defect, counts]) => [
      defect,
      Object.fromEntries(present.map(({name}, index) => [name, counts[index]])),
    ]),
  )
  console.table(table)
  const own = rows.filter(([, counts]) => counts.at(-1) !== 0)
  console.log(
    own.length === 0 ? 'duizhao: no defect' : `duizhao: ${own.map(([defect]) => defect).join(', ')}`,
  )
  if (own.length > 0) process.exitCode = 1
}

/** CPU milliseconds for all three texts and mails of the lead feature: the median of many runs, files written. */
async function measureSpeed(): Promise<void> {
  const content = fileURLToPath(new URL('../../content', import.meta.url))
  const {edition} = await compileProject(content)
  if (!edition) throw new Error('Expected the content to compile')
  const charactersOf = (article: Article) =>
    article.zh.sentences.reduce((sum, {text}) => sum + text.length, 0)
  const distance = (article: Article) => Math.abs(charactersOf(article) - 3000)
  const article = edition.articles.reduce((best, other) => (distance(other) < distance(best) ? other : best))
  const characters = charactersOf(article)
  const single = {...edition, articles: [article], mailings: []}
  const directory = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const times: number[] = []
  for (let run = 0; run < 40; run++) {
    const before = process.cpuUsage()
    await publishNewsletter(single, {projectDirectory: content, outDirectory: join(directory, 'dist')})
    const {user, system} = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  const text = readFileSync(join(directory, 'dist', article.slug, 'zh.txt'), 'utf8')
  console.log(`Chinese lines that a paragraph goes on from are filled to ${fill(text)} % of ${width} columns`)
  rmSync(directory, {recursive: true, force: true})
  const warm = times.slice(10).sort((a, b) => a - b)
  const median = warm[Math.floor(warm.length / 2)]!.toFixed(1)
  console.log(
    `${article.slug} (${characters} Chinese characters): ${median} ms CPU warm, ${times[0]!.toFixed(0)} ms cold, for 3 texts and 3 mails`,
  )
}

/** Mean width of the lines of Chinese running text that another line of the same paragraph follows, in percent. */
function fill(text: string): string {
  const paragraphs = text.split(/\n{2,}/).filter((block) => /^[^\s>\-[\d].*[，。][\s\S]*。$/.test(block))
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n').slice(0, -1))
  const mean = lines.reduce((sum, line) => sum + columns(line), 0) / lines.length
  return ((100 * mean) / width).toFixed(1)
}

compareTools()
await measureSpeed()
