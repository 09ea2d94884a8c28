// `npm run build`: installs what is missing, publishes both editions of `content`, and says what came of it.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {installDependencies} from './workspace/install.mjs'
import {root, turbo} from './workspace/run.mjs'

if (installDependencies() && turbo(['build', '--output-logs=new-only'])) {
  const {buildSummary, deskWords} = await import('duizhao')
  const statistics = JSON.parse(readFileSync(join(root, 'content', 'dist', 'statistics.json'), 'utf8'))
  const editions = {web: 'apps/web/dist', newsletter: 'apps/newsletter/dist'}
  console.log(buildSummary(statistics, editions, deskWords(process.env)))
} else {
  process.exitCode = 1
}
