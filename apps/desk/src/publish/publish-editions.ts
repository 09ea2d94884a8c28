import type {Edition, Message} from '@duizhao/bitext'
import type {EditionPaths} from '../formats/build-summary.ts'

/**
 * Publishes the editions of a compiled project.
 *
 * The newsletter comes first, since it alone may refuse: then the web edition is not touched either.
 *
 * @param edition - the compiled project
 * @param projectDirectory - where its pictures and templates lie
 * @param paths - where each edition goes; one that is left out is not published
 * @returns messages of the newsletter; if one is an error, nothing was published
 * @throws errors of the file system
 */
export async function publishEditions(
  edition: Edition,
  projectDirectory: string,
  paths: EditionPaths,
): Promise<Message[]> {
  const messages: Message[] = []
  if (paths.newsletter !== undefined) {
    const {publishNewsletter} = await import('@duizhao/newsletter')
    const published = await publishNewsletter(edition, {projectDirectory, outDirectory: paths.newsletter})
    messages.push(...published.messages)
  }
  if (paths.web !== undefined && !messages.some(({severity}) => severity === 'error')) {
    const {publishWeb} = await import('@duizhao/web')
    await publishWeb(edition, {projectDirectory, outDirectory: paths.web})
  }
  return messages
}
