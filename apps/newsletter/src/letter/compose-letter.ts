import type {LanguageTag, Message, NewsletterSettings, ProjectSettings, Term} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {type TextOptions, toFlowed, toPlainText} from '@duizhao/render/text'
import {letterHtml} from '../html/letter-html.ts'
import {parseMailboxes} from '../mail/address.ts'
import {mailDate} from '../mail/date.ts'
import {isUnsafe} from '../mail/header.ts'
import {writeMail} from '../mail/write-mail.ts'
import {fillTemplate} from '../template/fill-template.ts'
import type {Template} from '../template/read-template.ts'
import {templateValues} from '../template/variables.ts'
import type {Letter} from './letter.ts'
import {letterLines} from './letter-lines.ts'
import {outlinesOf} from './outlines.ts'

/** What every letter of an edition is made with. */
export interface LetterContext {
  settings: ProjectSettings
  /** The edition's terms, in the script of a letter. */
  termsOf(letter: Letter): readonly Term[]
  templates: ReadonlyMap<LanguageTag, Template>
}

/** A letter, as it is published. */
export interface ComposedLetter {
  /** Content of the `.txt` file. */
  text: string
  /** Content of the `.eml` file; absent if a message says why there can be none. */
  mail?: string
  messages: Message[]
}

/**
 * Composes a letter: text and mail.
 *
 * @param letter - the letter
 * @param context - settings (mail addresses checked before), terms, templates
 * @returns both, and messages: `mail-header-injection`, `mail-date`
 */
export function composeLetter(letter: Letter, {settings, termsOf, templates}: LetterContext): ComposedLetter {
  const {newsletter} = settings
  const filled = letter.languages.map((language) => {
    const template = templates.get(language)!
    return fillTemplate(template, templateValues(letter, template.side, settings))
  })
  const options = textOptionsOf(newsletter)
  const terms = termsOf(letter)
  const outlines = outlinesOf(letter, settings, terms)
  const lines = letterLines(letter, outlines, filled, settings, terms, options)
  const text = toPlainText(lines, options)

  const subject = subjectOf(letter).trim()
  const date = mailDate(letter.date)
  const messages = [...checkSubject(subject, letter), ...(date === undefined ? [badDate(letter)] : [])]
  if (messages.length > 0) return {text, messages}
  const mail = writeMail({
    from: parseMailboxes(newsletter.mail.from)!,
    to: parseMailboxes(newsletter.mail.to)!,
    subject,
    date: date!,
    languages: letter.languages,
    list: newsletter.mail,
    text: toFlowed(lines, options),
    html: letterHtml(letter, outlines, filled, settings, terms),
  })
  return {text, mail, messages}
}

function textOptionsOf({width, kinsoku, emphasis, ambiguousWidth}: NewsletterSettings): TextOptions {
  return {width, kinsoku, emphasis, ...(ambiguousWidth && {ambiguous: ambiguousWidth})}
}

function subjectOf({edition, subject}: Letter): string {
  return edition === 'both' ? `${subject.zh} · ${subject.en}` : subject[edition]
}

function checkSubject(subject: string, {file}: Letter): Message[] {
  if (!isUnsafe(subject)) return []
  const params = {header: 'Subject', value: JSON.stringify(subject)}
  return [report('mail-header-injection', {file, place: {line: 1, column: 1}, params, actual: subject})]
}

function badDate({file, date}: Letter): Message {
  return report('mail-date', {file, place: {line: 1, column: 1}, params: {date}, actual: date})
}
