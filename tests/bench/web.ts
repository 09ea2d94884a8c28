import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {startChromium} from '@duizhao/test-site/browser'
import {publishWeb} from '@duizhao/web'
import {measurePage} from './web/measure-page.ts'
import {syntheticEdition} from './web/synthetic-edition.ts'

const sentences = 10_000

const directory = mkdtempSync(join(tmpdir(), 'duizhao-bench-web-'))
const outDirectory = join(directory, 'out')
const began = performance.now()
const {pages} = await publishWeb(syntheticEdition(sentences), {projectDirectory: directory, outDirectory})
console.log(`web, one work of ${sentences} sentences on each side`)
console.log(`  ${pages} pages published in ${((performance.now() - began) / 1000).toFixed(1)} s`)

const parts = readdirSync(join(outDirectory, 'long-work')).filter((name) => /^\d+$/u.test(name))
const files = ['', ...parts].map((part) => join(outDirectory, 'long-work', part, 'index.html'))
const worst = files.sort((a, b) => statSync(b).size - statSync(a).size)[0]!
const kilobytes = statSync(worst).size / 1000
const browser = await startChromium({width: 1280, colorScheme: 'light'})
const cost = await measurePage(await browser.newPage(), pathToFileURL(worst).href)
await browser.close()
rmSync(directory, {recursive: true, force: true})

const say = (value: number) => `${value.toFixed(2)} ms`
console.log(`  the heaviest of ${files.length} bilingual pages has ${kilobytes.toFixed(0)} kB of HTML`)
console.log(`  load: ${say(cost.load)} of script, style and layout`)
console.log(`  slowest toggle: ${say(cost.toggle)} of script and style, ${say(cost.toggleLayout)} of layout`)
console.log(`  mouse move: ${say(cost.move)}`)
