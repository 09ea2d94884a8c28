import type {Edition, Message} from '@duizhao/bitext'
import {distinctMessages} from './distinct-messages.ts'
import {checkLetter} from './letter/check-letter.ts'
import {lettersOf} from './letter/letters-of-edition.ts'
import {checkMailSettings} from './mail/check-mail-settings.ts'
import type {PublishOptions} from './publish-newsletter.ts'
import {readTemplates} from './template/read-template.ts'

/**
 * Says what {@link publishNewsletter} would, without composing or writing a letter.
 *
 * @param edition - the compiled edition
 * @param options - the project's directory
 * @returns the messages
 * @throws errors of the file system
 */
export async function checkNewsletter(
  edition: Edition,
  {projectDirectory}: Pick<PublishOptions, 'projectDirectory'>,
): Promise<Message[]> {
  const {settings} = edition
  const {messages} = await readTemplates(settings, projectDirectory)
  return distinctMessages([
    ...messages,
    ...checkMailSettings(settings.newsletter.mail),
    ...lettersOf(edition).flatMap(({letter}) => checkLetter(letter)),
  ])
}
