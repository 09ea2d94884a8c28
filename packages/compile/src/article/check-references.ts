import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {locate} from '../project/project-files.ts'
import type {References} from './references.ts'

/**
 * Checks that what an article refers to is there.
 *
 * @param references - its references
 * @param root - real path of the project's directory
 * @param slugs - the articles that there are
 * @returns messages: `image-missing`, `file-outside-project`, `file-unreadable`, `article-link-unknown`
 */
export async function checkReferences(
  {images, articles}: References,
  root: string,
  slugs: readonly string[],
): Promise<Message[]> {
  const messages: Message[] = []
  for (const {target, file, side, place} of images) {
    const located = await locate(root, target)
    const details = {file, place, lang: side}
    if (located.kind === 'missing') {
      messages.push(report('image-missing', {...details, params: {path: target}}))
    } else if (located.kind === 'outside') {
      messages.push(report('file-outside-project', {...details, params: {path: target}}))
    } else if (located.kind === 'unreadable') {
      messages.push(report('file-unreadable', {...details, params: {code: located.code}}))
    }
  }
  for (const {target, file, side, place} of articles) {
    if (slugs.includes(target)) continue
    const params = {slug: target, known: slugs.join(', ')}
    messages.push(report('article-link-unknown', {file, place, lang: side, params}))
  }
  return messages
}
