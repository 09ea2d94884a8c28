import type {Side} from '@duizhao/bitext'

const formats: Record<Side, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat('zh-Hans-CN', {dateStyle: 'long', timeZone: 'UTC'}),
  en: new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}),
}

/**
 * The calendar day of a date, written out: `2026年11月24日`, `24 November 2026`.
 *
 * @param date - ISO 8601 date, or date and time; the day is that of its own offset
 * @param side - language of the result
 * @returns the day; the input as it is if it is not a date
 */
export function formatDate(date: string, side: Side): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? date : formats[side].format(day)
}
