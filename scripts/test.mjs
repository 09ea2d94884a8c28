// `npm test`: installs what is missing, lints, and runs the tests of every package. The last line is the count.

import {availableParallelism} from 'node:os'
import {installDependencies} from './workspace/install.mjs'
import {lintSteps} from './workspace/lint-steps.mjs'
import {turbo} from './workspace/run.mjs'
import {setUpTests} from './workspace/set-up-tests.mjs'
import {clearResults, countResults} from './workspace/test-results.mjs'

// Test runners have workers of their own, and browsers want a core: more at a time only makes them time out.
const concurrency = `--concurrency=${Math.max(2, availableParallelism() - 1)}`
const steps = [step('install', installDependencies)]
if (steps[0].passed) steps.push(step('what tests need', setUpTests))
if (steps.every(({passed}) => passed)) {
  steps.push(...lintSteps())
  clearResults()
  steps.push(
    step('test', () => turbo(['test', '--continue=always', '--output-logs=errors-only', concurrency])),
  )
}
const results = countResults(steps.some(({name}) => name === 'test'))
// That a test failed is counted once, with the tests; turbo's own failure only where no test is to blame.
const counted = steps.filter(({name, passed}) => name !== 'test' || (!passed && results.failed === 0))
const passed = results.passed + counted.filter((each) => each.passed).length
const failed = results.failed + counted.filter((each) => !each.passed).length
for (const {name} of counted.filter((each) => !each.passed)) console.error(`failed: ${name}`)
for (const name of results.names) console.error(`failed: ${name}`)
process.exitCode = failed > 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)

function step(name, action) {
  return {name, passed: action()}
}
