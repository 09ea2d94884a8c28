// Prints the compiled edition of the project that is named, as JSON.

import {compileProject} from '@duizhao/compile'

const {edition} = await compileProject(process.argv[2] ?? '')
if (!edition) throw new Error('Expected the content to compile')
process.stdout.write(JSON.stringify(edition))
