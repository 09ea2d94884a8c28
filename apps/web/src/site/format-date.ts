import type {LanguageTag} from '@duizhao/bitext'

/** The long form of a date: 2025年3月20日, 20 March 2025. */
const formats: Record<LanguageTag, Intl.DateTimeFormat> = {
  'zh-Hans': new Intl.DateTimeFormat('zh-CN', {dateStyle: 'long', timeZone: 'UTC'}),
  'zh-Hant': new Intl.DateTimeFormat('zh-TW', {dateStyle: 'long', timeZone: 'UTC'}),
  en: new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}),
}

/**
 * Writes a date as readers of a language do.
 *
 * @param date - ISO 8601; only its calendar day counts, whatever zone it was written in
 * @param language - the language
 * @returns the day; the input as it is if it is no date
 */
export function formatDate(date: string, language: LanguageTag): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? date : formats[language].format(day)
}
