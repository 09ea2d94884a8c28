// Publishes the compiled content of this repository to `dist`; the code itself is built to `lib`.

import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readEdition} from '@duizhao/compile'
import {publishNewsletter} from '@duizhao/newsletter'

const editionFile = fileURLToPath(import.meta.resolve('@duizhao/content/edition.json'))
const {messages} = await publishNewsletter(await readEdition(editionFile), {
  projectDirectory: dirname(dirname(editionFile)),
  outDirectory: fileURLToPath(new URL('dist', import.meta.url)),
})
for (const {file, severity, ruleId, reason} of messages)
  console.error(`${file} ${severity} ${ruleId} ${reason}`)
if (messages.some(({severity}) => severity === 'error')) process.exitCode = 1
