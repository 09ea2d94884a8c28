import type {Side} from '@duizhao/bitext'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * The calendar day of a date, written out: `2026年11月24日`, `24 November 2026`. By hand, since the words of `Intl` differ
 * from one version of its data to the next, and every edition shall be the same.
 *
 * @param date - ISO 8601 date, or date and time; the day is that of its own offset
 * @param side - language of the result
 * @returns the day; the input as it is if it is not a date
 */
export function formatDate(date: string, side: Side): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)?.map(Number) ?? []
  const name = months[(month ?? 0) - 1]
  if (year === undefined || day === undefined || name === undefined || day < 1 || day > 31) return date
  return side === 'zh' ? `${year}年${month}月${day}日` : `${day} ${name} ${year}`
}
