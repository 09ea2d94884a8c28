import {realpath} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {cacheDirectoryOf, compileProject} from '@duizhao/compile'
import {type Command, exitCodes, type Invocation, optionValue} from '../command.ts'
import {buildSummary, type EditionPaths, editionNames} from '../formats/build-summary.ts'
import {sayMessages} from '../formats/index.ts'
import {publishEditions} from '../publish/publish-editions.ts'

/** `duizhao build`: both editions of a project. */
export const build: Command = {
  options: {
    out: {type: 'string'},
    only: {type: 'string', values: editionNames},
  },
  operands: [0, 1],
  async run(invocation) {
    const {operands, io, translate} = invocation
    const [project = 'content'] = operands
    const {edition, messages, statistics} = await compileProject(project, {
      cacheDirectory: cacheDirectoryOf(project),
      onProgress: ({seconds, cached, ...progress}) => {
        const key = cached ? 'build.progress-cached' : 'build.progress'
        io.say(`${translate(key, {...progress, seconds: seconds.toFixed(2)})}\n`)
      },
    })
    const paths = await editionPaths(project, invocation)
    const published = edition ? await publishEditions(edition, project, paths) : []
    // Hints are for `duizhao check`; a build says what may stand in its way.
    const urgent = [...messages, ...published].filter(({severity}) => severity !== 'info')
    sayMessages(urgent, invocation)
    if (!edition || published.some(({severity}) => severity === 'error')) {
      io.say(`${translate('build.refused')}\n`)
      return exitCodes.failed
    }
    const shown = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, shorten(path)]))
    io.out(`${buildSummary(statistics, shown, translate)}\n`)
    return exitCodes.ok
  },
}

/** This repository's own content, whose editions lie in the apps that publish them. */
const ownContent = fileURLToPath(new URL('../../../../content/', import.meta.url))

async function editionPaths(project: string, invocation: Invocation): Promise<EditionPaths> {
  const only = optionValue(invocation, 'only')
  const out = optionValue(invocation, 'out')
  const root = await realpath(project).catch(() => project)
  const isOwn = out === undefined && join(root, '/') === ownContent
  const pathOf = (name: string) =>
    isOwn ? join(ownContent, '..', 'apps', name, 'dist') : join(out ?? join(project, 'dist'), name)
  const names = editionNames.filter((name) => only === undefined || name === only)
  return Object.fromEntries(names.map((name) => [name, pathOf(name)]))
}

function shorten(path: string): string {
  const short = relative('', path)
  return short.startsWith('..') ? path : short
}
