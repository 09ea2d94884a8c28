// The web edition of one long work: what it costs to compile and to publish it, and what its heaviest page costs a
// reader's browser. Then Lighthouse's mobile score of the lead feature. Options: a number of sentences, 10000 by default.

import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {compileProject} from '@duizhao/compile'
import {serveDirectory} from '@duizhao/desk'
import {startChromium} from '@duizhao/test-site/browser'
import {type Scored, scorePage} from '@duizhao/test-site/lighthouse'
import {publishProject} from '@duizhao/test-site/publish-project'
import {publishWeb} from '@duizhao/web'
import {measurePage, scriptAndStyle, type Work} from './web/measure-page.ts'
import {writeSyntheticProject} from './web/synthetic-project.ts'

/** Lighthouse measures time as it passes: the machine's other work only ever lowers a score. */
const lighthouseRuns = 3

const sentences = Number(process.argv[2] ?? 10_000)
const directory = mkdtempSync(join(tmpdir(), 'duizhao-bench-web-'))
try {
  await measureBrowser(await measurePublishing())
  await measureLeadFeature()
} finally {
  rmSync(directory, {recursive: true, force: true})
}

/** Publishes the work and returns the folder of its bilingual pages. */
async function measurePublishing(): Promise<string> {
  const projectDirectory = join(directory, 'project')
  const outDirectory = join(directory, 'web')
  mkdirSync(projectDirectory)
  writeSyntheticProject(projectDirectory, sentences)
  console.log(`web, one work of ${sentences} sentences on each side, a term in each`)
  const {edition} = await timed('compiled', () => compileProject(projectDirectory))
  if (!edition) throw new Error('Expected the synthetic project to compile')
  const {pages, files} = await timed('published', () => publishWeb(edition, {projectDirectory, outDirectory}))
  console.log(`  ${pages} pages, ${files} files`)
  return join(outDirectory, 'long-work')
}

async function measureBrowser(folder: string): Promise<void> {
  const parts = readdirSync(folder).filter((name) => /^\d+$/u.test(name))
  const files = ['', ...parts].map((part) => join(folder, part, 'index.html'))
  const worst = files.sort((a, b) => statSync(b).size - statSync(a).size)[0]!
  const kilobytes = statSync(worst).size / 1000
  const browser = await startChromium({width: 1280, colorScheme: 'light'})
  const {load, toggle, move} = await measurePage(await browser.newPage(), pathToFileURL(worst).href)
  await browser.close()
  console.log(`  the heaviest of ${files.length} bilingual pages has ${kilobytes.toFixed(0)} kB of HTML`)
  console.log(`  load: ${describeWork(load)}`)
  console.log(`  slowest toggle: ${describeWork(toggle)}`)
  console.log(`  mouse move: ${describeWork(move)}`)
}

async function measureLeadFeature(): Promise<void> {
  const outDirectory = join(directory, 'content')
  mkdirSync(outDirectory)
  const server = await serveDirectory(outDirectory, 0)
  const content = fileURLToPath(new URL('../../content/', import.meta.url))
  await publishProject(content, {outDirectory, url: server.url})
  const runs: Scored[] = []
  for (let run = 0; run < lighthouseRuns; run++) runs.push(await scorePage(`${server.url}large-models/`))
  await server.close()
  const {scores, metrics} = runs.sort((a, b) => b.scores.performance - a.scores.performance)[0]!
  console.log(`Lighthouse, mobile, lead feature, best of ${lighthouseRuns}`)
  console.log(
    `  ${Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', ')}`,
  )
  console.log(
    `  ${Object.entries(metrics)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  )
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const result = await work()
  const {user, system} = process.cpuUsage(cpu)
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
  const passed = seconds(performance.now() - began)
  console.log(`  ${what} in ${seconds((user + system) / 1000)} s of CPU, ${passed} s on the clock`)
  return result
}

function describeWork(work: Work): string {
  const say = (milliseconds: number) => `${milliseconds.toFixed(2)} ms`
  const {script, style, layout} = work
  return `${say(scriptAndStyle(work))} of script (${say(script)}) and style (${say(style)}); layout ${say(layout)}`
}
