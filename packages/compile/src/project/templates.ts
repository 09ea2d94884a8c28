import {type Message, type ProjectSettings, sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {fileStart} from '@duizhao/files'
import {locate} from './project-files.ts'

/**
 * Checks that the newsletter's templates are there.
 *
 * @param settings - the project's settings
 * @param root - real path of the project's directory
 * @returns messages: `template-missing`, `file-outside-project`
 */
export async function checkTemplates(settings: ProjectSettings, root: string): Promise<Message[]> {
  const messages: Message[] = []
  for (const side of sides) {
    const path = settings.newsletter.template?.[side]
    if (path === undefined) continue
    const {kind} = await locate(root, path)
    if (kind === 'inside') continue
    const rule = kind === 'outside' ? 'file-outside-project' : 'template-missing'
    messages.push(report(rule, {file: 'duizhao.yaml', place: fileStart, params: {path}}))
  }
  return messages
}
