// `npm start`: serves the web edition on this machine alone; `npm start -- 8080` chooses the port.

import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './workspace/run.mjs'

const directory = join(root, 'apps', 'web', 'dist')
if (existsSync(join(root, 'apps', 'desk', 'dist')) && existsSync(directory)) {
  const {serveDirectory} = await import('duizhao')
  const {url} = await serveDirectory(directory, Number(process.argv[2] ?? 4321))
  console.log(`对照 Duizhao: ${url}`)
} else {
  console.error('There is no web edition yet. Run `npm run build` first.')
  process.exitCode = 1
}
