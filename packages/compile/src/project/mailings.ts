import {readFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import type {Mailing, Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {parseYaml} from '@duizhao/yaml'

type MailingFile = Pick<Mailing, 'subject' | 'articles'> & Partial<Pick<Mailing, 'date' | 'intro'>>

const schema = JSON.parse(
  readFileSync(new URL('../../schema/mailing.schema.json', import.meta.url), 'utf8'),
) as object

const calendarDate = /^\d{4}-\d{2}-\d{2}/

/**
 * Reads the file of a mailing.
 *
 * @param text - its text
 * @param file - project-relative path
 * @param slugs - the articles that there are
 * @returns the mailing; or messages: those of `parseYaml`, `mailing-date-missing`, `mailing-article-unknown`,
 *   `mailing-article-repeated`
 */
export function readMailing(
  text: string,
  file: string,
  slugs: readonly string[],
): {mailing?: Mailing; messages: Message[]} {
  const {value, messages, positionOf} = parseYaml<MailingFile>(text, schema, {file})
  if (!value) return {messages}
  const id = basename(file, extname(file))
  const {subject, articles, intro = {}, date = calendarDate.exec(id)?.[0]} = value
  if (date === undefined) messages.push(report('mailing-date-missing', {file, place: positionOf([])}))
  for (const [index, slug] of articles.entries()) {
    const place = positionOf(['articles', index])
    if (!slugs.includes(slug)) {
      const params = {slug, known: slugs.join(', ')}
      messages.push(report('mailing-article-unknown', {file, place, params}))
    } else if (articles.indexOf(slug) < index) {
      messages.push(report('mailing-article-repeated', {file, place, params: {slug}}))
    }
  }
  if (date === undefined || messages.length > 0) return {messages}
  return {mailing: {id, date, subject, intro, articles}, messages}
}
