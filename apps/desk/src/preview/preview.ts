import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Message} from '@duizhao/bitext'
import {cacheDirectoryOf, compileProject} from '@duizhao/compile'
import {publishEditions} from '../publish/publish-editions.ts'

/** A published preview of a project. */
export interface Preview {
  /** Where its web edition lies. */
  webDirectory: string
  /**
   * Compiles the project and publishes it, if nothing forbids it.
   *
   * @returns all messages, and whether there is a new edition
   */
  refresh(): Promise<{messages: Message[]; published: boolean}>
}

/**
 * Opens a preview.
 *
 * @param project - path of the project
 * @param directory - an empty directory for its editions
 * @param placeholder - HTML to show while there is no edition
 * @returns the preview, nothing published yet
 * @throws errors of the file system
 */
export async function openPreview(project: string, directory: string, placeholder: string): Promise<Preview> {
  const paths = {web: join(directory, 'web'), newsletter: join(directory, 'newsletter')}
  await mkdir(paths.web)
  await writeFile(join(paths.web, '404.html'), placeholder)
  return {
    webDirectory: paths.web,
    async refresh() {
      const {edition, messages} = await compileProject(project, {cacheDirectory: cacheDirectoryOf(project)})
      if (!edition) return {messages, published: false}
      const found = await publishEditions(edition, project, paths)
      const published = !found.some(({severity}) => severity === 'error')
      return {messages: [...messages, ...found], published}
    },
  }
}
