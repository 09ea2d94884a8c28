// Runs vitest in the package of the working directory, with the configuration that all packages share, and leaves
// the result as JSON where turbo caches it and scripts/test.mjs counts it.

import {fileURLToPath} from 'node:url'
import {startVitest} from 'vitest/node'

const watch = process.argv.includes('--watch')
const filters = process.argv.slice(2).filter((argument) => argument !== '--watch')
const vitest = await startVitest('test', filters, {
  config: fileURLToPath(new URL('../vitest.config.ts', import.meta.url)),
  root: process.cwd(),
  watch,
  reporters: ['default', 'json'],
  outputFile: {json: 'test-results/vitest.json'},
})
if (!watch) await vitest?.close()
