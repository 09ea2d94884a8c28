import {parseArgs} from 'node:util'
import {cacheDirectoryOf} from './cache/article-cache.ts'
import {compileProject} from './compile-project.ts'
import {writeEdition} from './output/edition-file.ts'

/**
 * The `duizhao-compile` command of a workspace's content package: `duizhao-compile PROJECT --out DIR` writes the
 * compiled edition and its statistics, or prints the messages that forbid it.
 *
 * @param args - arguments after the name of the command
 * @returns exit code: 0 done, 1 errors in the project
 */
export async function main(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    options: {out: {type: 'string', default: 'dist'}},
    allowPositionals: true,
  })
  const project = positionals[0] ?? '.'
  const {edition, messages, statistics} = await compileProject(project, {
    cacheDirectory: cacheDirectoryOf(project),
    onProgress: ({slug, done, total, seconds, cached}) =>
      console.log(`[${done}/${total}] ${slug} ${cached ? 'unchanged' : `${seconds.toFixed(2)} s`}`),
  })
  for (const {file, place, severity, ruleId, reason} of messages) {
    const {line, column} = 'start' in place ? place.start : place
    if (severity !== 'info') console.error(`${file}:${line}:${column} ${severity} ${ruleId} ${reason}`)
  }
  if (!edition) return 1
  await writeEdition(values.out, edition, statistics)
  return 0
}
