import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type RunningServer, serveDirectory} from '@duizhao/desk'
import {chromium} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {chromiumFlags, findChromium} from '../src/chromium.ts'
import {type Scores, scoreWithLighthouse} from '../src/judges/lighthouse.ts'
import {publishProject} from '../src/publish-project.ts'
import {temporaryDirectory} from '../src/temporary-directory.ts'

const port = 9333

let server: RunningServer
let scores: Scores
let faults: string[]

beforeAll(async () => {
  const directory = join(temporaryDirectory('lighthouse'), 'web')
  await mkdir(directory)
  server = await serveDirectory(directory, 0)
  const content = fileURLToPath(new URL('../../../content/', import.meta.url))
  // Published for the address where it is judged, or its canonical links would lead elsewhere.
  await publishProject(content, {outDirectory: directory, url: server.url})
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  })
  ;({scores, faults} = await scoreWithLighthouse(`${server.url}large-models/`, port))
  await browser.close()
}, 300_000)

afterAll(() => server.close())

// Performance depends on the machine: `npm run bench:web` prints it.
it.each(['accessibility', 'best-practices', 'seo'] as const)(
  'scores 100 for %s on the lead feature',
  (category) => {
    expect({score: scores[category], faults}).toMatchObject({score: 100})
  },
)
