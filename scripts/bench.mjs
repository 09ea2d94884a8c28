// Runs the measurements of one topic on the sources: `node scripts/bench.mjs align` runs tests/bench/align*.ts in
// the order of their names. What follows the topic is passed on to each.

import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const benches = fileURLToPath(new URL('../tests/bench', import.meta.url))
const [topic = '', ...rest] = process.argv.slice(2)
const files = readdirSync(benches)
  .filter((file) => file.endsWith('.ts') && topic !== '' && file.startsWith(topic))
  .sort()
if (files.length === 0 || !existsSync(fileURLToPath(new URL('../node_modules', import.meta.url)))) {
  console.error(`Expected the name of a bench in tests/bench and an installed workspace, not \`${topic}\``)
  process.exit(2)
}
const statuses = files.map(
  (file) =>
    spawnSync(process.execPath, ['--import=tsx', '--conditions=development', file, ...rest], {
      cwd: benches,
      stdio: 'inherit',
    }).status,
)
process.exitCode = statuses.find((status) => status !== 0) ?? 0
