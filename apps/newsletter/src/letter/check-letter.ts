import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {mailDate} from '../mail/date.ts'
import {isUnsafe} from '../mail/header.ts'
import {type Letter, subjectOf} from './letter.ts'

const place = {line: 1, column: 1} as const

/**
 * Checks what a letter puts into the headers of its mail.
 *
 * @param letter - the letter
 * @returns messages: `mail-header-injection`, `mail-date`
 */
export function checkLetter(letter: Letter): Message[] {
  const {file, date} = letter
  const subject = subjectOf(letter)
  const params = {header: 'Subject', value: JSON.stringify(subject)}
  return [
    ...(isUnsafe(subject) ? [report('mail-header-injection', {file, place, params, actual: subject})] : []),
    ...(mailDate(date) === undefined
      ? [report('mail-date', {file, place, params: {date}, actual: date})]
      : []),
  ]
}
