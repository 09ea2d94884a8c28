import {join} from 'node:path'
import {compileProject} from '@duizhao/compile'
import {publishWeb} from '@duizhao/web'
import {temporaryDirectory} from './temporary-directory.ts'

/** Where and for which address a project is published. */
export interface Destination {
  /** By default a new folder. */
  outDirectory?: string
  /** Base URL instead of the project's own. */
  url?: string
}

/**
 * Publishes the web edition of a project.
 *
 * @param projectDirectory - the project
 * @param destination - where to
 * @returns where it was published
 * @throws Error if the project does not compile
 */
export async function publishProject(
  projectDirectory: string,
  {outDirectory = join(temporaryDirectory('site'), 'web'), url}: Destination = {},
): Promise<string> {
  const {edition, messages} = await compileProject(projectDirectory, {})
  if (!edition) {
    const reasons = messages.map(({file, reason}) => `${file}: ${reason}`)
    throw new Error(`Expected a project that compiles, found:\n${reasons.join('\n')}`)
  }
  const settings = {...edition.settings, ...(url !== undefined && {url})}
  await publishWeb({...edition, settings}, {projectDirectory, outDirectory})
  return outDirectory
}
