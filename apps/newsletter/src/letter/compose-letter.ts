import type {LanguageTag, Message, NewsletterSettings, ProjectSettings, Term} from '@duizhao/bitext'
import {type TextOptions, toFlowed, toPlainText} from '@duizhao/render/text'
import {letterHtml} from '../html/letter-html.ts'
import {parseMailboxes} from '../mail/address.ts'
import {mailDate} from '../mail/date.ts'
import {writeMail} from '../mail/write-mail.ts'
import {fillTemplate} from '../template/fill-template.ts'
import type {Template} from '../template/read-template.ts'
import {templateValues} from '../template/variables.ts'
import {checkLetter} from './check-letter.ts'
import {type Letter, subjectOf} from './letter.ts'
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
    return fillTemplate(template, templateValues(letter, language, settings))
  })
  const options = textOptionsOf(newsletter)
  const terms = termsOf(letter)
  const outlines = outlinesOf(letter, settings, terms)
  const lines = letterLines(letter, outlines, filled, settings, terms, options)
  const text = toPlainText(lines, options)

  const messages = checkLetter(letter)
  if (messages.length > 0) return {text, messages}
  const mail = writeMail({
    from: parseMailboxes(newsletter.mail.from)!,
    to: parseMailboxes(newsletter.mail.to)!,
    subject: subjectOf(letter),
    date: mailDate(letter.date)!,
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
