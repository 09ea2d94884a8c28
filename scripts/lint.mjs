// `npm run lint`: format and faults (Biome), types (tsc), dead code and dependencies (knip), manifests (publint).

import {installDependencies} from './workspace/install.mjs'
import {lintSteps} from './workspace/lint-steps.mjs'

const failed = installDependencies() ? lintSteps().filter(({passed}) => !passed) : [{name: 'install'}]
for (const {name} of failed) console.error(`lint: ${name} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
