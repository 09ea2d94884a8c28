import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Edition, Message} from '@duizhao/bitext'
import {replaceDirectory} from '@duizhao/files'
import {distinctMessages} from './distinct-messages.ts'
import {composeLetter} from './letter/compose-letter.ts'
import {lettersOf} from './letter/letters-of-edition.ts'
import {termsByScript} from './letter/terms-by-script.ts'
import {checkMailSettings} from './mail/check-mail-settings.ts'
import {readTemplates} from './template/read-template.ts'

/** Where a newsletter edition comes from and goes to. */
export interface PublishOptions {
  /** What template paths are relative to. */
  projectDirectory: string
  /** Replaced as a whole. */
  outDirectory: string
}

/** What was published. */
export interface PublishedNewsletter {
  /** Paths relative to the directory, sorted; none if any message is an error. */
  files: string[]
  messages: Message[]
}

/**
 * Publishes the newsletter edition: of every article `<slug>/<edition>.txt` and `.eml`, of every mailing the same below
 * `mailings/<id>/`, where the edition is `zh`, `en` or `both`.
 *
 * @param edition - the compiled edition
 * @param options - directories
 * @returns the files written, and messages: `mail-header-injection`, `mail-address`, `mail-list-url`,
 *   `mail-one-click`, `mail-date`, `template-content`, `template-variable`. With an error among them the published
 *   directory stays as it was.
 * @throws errors of the file system
 */
export async function publishNewsletter(
  edition: Edition,
  {projectDirectory, outDirectory}: PublishOptions,
): Promise<PublishedNewsletter> {
  const {settings} = edition
  const {templates, messages} = await readTemplates(settings, projectDirectory)
  messages.push(...checkMailSettings(settings.newsletter.mail))
  if (hasError(messages)) return {files: [], messages}

  const termsOf = termsByScript(edition)
  const files = new Map<string, string>()
  for (const {letter, path} of lettersOf(edition)) {
    const composed = composeLetter(letter, {settings, termsOf, templates})
    messages.push(...composed.messages)
    files.set(`${path}.txt`, composed.text)
    if (composed.mail !== undefined) files.set(`${path}.eml`, composed.mail)
  }
  if (hasError(messages)) return {files: [], messages: distinctMessages(messages)}
  await replaceDirectory(outDirectory, async (staging) => {
    const folders = new Set([...files.keys()].map(dirname))
    for (const folder of folders) mkdirSync(join(staging, folder), {recursive: true})
    // Small files: to hand each to another thread would cost more than to write it.
    for (const [path, content] of files) writeFileSync(join(staging, path), content)
  })
  return {files: [...files.keys()].sort(), messages: distinctMessages(messages)}
}

function hasError(messages: readonly Message[]): boolean {
  return messages.some(({severity}) => severity === 'error')
}
