const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const isoDate =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<time>\d{2}:\d{2})(?<seconds>:\d{2})?(?:\.\d+)?(?<offset>Z|[+-]\d{2}:\d{2})?)?$/

/**
 * Writes a date as RFC 5322 wants it (section 3.3), in the offset in which it was given.
 *
 * @param date - ISO 8601 date, or date and time; a date alone is its midnight in UTC
 * @returns for example `Tue, 18 Jun 2024 09:30:00 +0800`; `undefined` if it is not a date
 */
export function mailDate(date: string): string | undefined {
  const groups = isoDate.exec(date)?.groups
  if (!groups) return
  const {year = '', month = '', day = '', time = '00:00', seconds = ':00', offset = 'Z'} = groups
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const name = months[Number(month) - 1]
  if (Number.isNaN(midnight.getTime()) || name === undefined || midnight.getUTCDate() !== Number(day)) return
  const zone = offset === 'Z' ? '+0000' : offset.replace(':', '')
  return `${days[midnight.getUTCDay()]}, ${day} ${name} ${year} ${time}${seconds} ${zone}`
}
