import {join} from 'node:path'
import {compileProject} from '@duizhao/compile'
import {publishWeb} from '@duizhao/web'
import {temporaryDirectory} from './temporary-directory.ts'

/**
 * Publishes the web edition of a project into a new folder.
 *
 * @param projectDirectory - the project
 * @returns where it was published
 * @throws Error if the project does not compile
 */
export async function publishProject(projectDirectory: string): Promise<string> {
  const {edition, messages} = await compileProject(projectDirectory, {})
  if (!edition) {
    const reasons = messages.map(({file, reason}) => `${file}: ${reason}`)
    throw new Error(`Expected a project that compiles, found:\n${reasons.join('\n')}`)
  }
  const outDirectory = join(temporaryDirectory('site'), 'web')
  await publishWeb(edition, {projectDirectory, outDirectory})
  return outDirectory
}
