import {type LanguageTag, type ProjectSettings, type Side, sideOf} from '@duizhao/bitext'
import {convertScript} from '@duizhao/render/script'
import {formatDate} from '@duizhao/render/text'
import type {Letter} from '../letter/letter.ts'
import {articleAddress} from '../letter/web-address.ts'

/** The variables of a template, besides `content`. */
export const templateVariables = [
  'publication',
  'description',
  'publisher',
  'subject',
  'date',
  'webUrl',
  'archiveUrl',
  'unsubscribeUrl',
] as const

/** Name of a variable of a template. */
export type TemplateVariable = (typeof templateVariables)[number]

/** Their values; those that a letter has no value for are missing. */
export type TemplateValues = Partial<Record<TemplateVariable, string>>

/**
 * The values for a letter.
 *
 * @param letter - the letter
 * @param language - language of the words; those of the settings are converted where they are in the other script
 * @param settings - the project's
 * @returns the values
 */
export function templateValues(
  letter: Letter,
  language: LanguageTag,
  settings: ProjectSettings,
): TemplateValues {
  const {listArchive, listUnsubscribe = []} = settings.newsletter.mail
  const [article] = letter.articles
  const webUrl =
    letter.hasContents || !article ? settings.url : articleAddress(settings.url, article.slug, letter.edition)
  const side = sideOf(language)
  const isOtherScript = language !== 'en' && language !== settings.zhScript
  const words = (texts: Record<Side, string> | undefined) =>
    texts && (isOtherScript ? convertScript(texts[side], settings.zhScript) : texts[side])
  const values = {
    publication: words(settings.title),
    description: words(settings.description),
    publisher: words(settings.publisher),
    subject: letter.subject[side],
    date: formatDate(letter.date, side),
    webUrl,
    archiveUrl: listArchive,
    unsubscribeUrl: listUnsubscribe.find((url) => /^https?:/i.test(url)) ?? listUnsubscribe[0],
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
