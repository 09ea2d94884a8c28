import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type RunningServer, serveDirectory} from '@duizhao/desk'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {type Scored, scorePage} from '../src/judges/lighthouse.ts'
import {publishProject} from '../src/publish-project.ts'
import {temporaryDirectory} from '../src/temporary-directory.ts'

let server: RunningServer
let found: Scored

beforeAll(async () => {
  const directory = join(temporaryDirectory('lighthouse'), 'web')
  await mkdir(directory)
  server = await serveDirectory(directory, 0)
  const content = fileURLToPath(new URL('../../../content/', import.meta.url))
  // Published for the address where it is judged, or its canonical links would lead elsewhere.
  await publishProject(content, {outDirectory: directory, url: server.url})
  found = await scorePage(`${server.url}large-models/`)
}, 300_000)

afterAll(() => server.close())

// Performance depends on the machine: `npm run bench:web` prints it.
it.each(['accessibility', 'best-practices', 'seo'] as const)(
  'scores 100 for %s on the lead feature',
  (category) => {
    expect({score: found.scores[category], faults: found.faults}).toMatchObject({score: 100})
  },
)
