import {exactly, type Reading, toReading} from '../reading.ts'

const clock = /(\d{1,2})(?::(\d{2})(?::(\d{2}))?)? ?(a\.?m\.?|p\.?m\.?)?(?![\d:]|[a-z])/iy

/** Reads a time of day (3:30 p.m., 20:15, 8am) just at an offset. */
export function readTime(text: string, start: number): Reading | undefined {
  if (/[\d.,:]/.test(text[start - 1] ?? '')) return undefined
  clock.lastIndex = start
  const found = clock.exec(text)
  if (!found || (found[2] === undefined && found[4] === undefined)) return undefined
  const [whole, hourText, minuteText = '0', secondText = '0', half] = found
  const hours = Number(hourText)
  const minutes = Number(minuteText)
  if (hours > 24 || minutes > 59 || (half !== undefined && hours > 12)) return undefined
  const shifted = half === undefined ? hours : (hours % 12) + (/^p/i.test(half) ? 12 : 0)
  return toReading(
    'time',
    start,
    start + whole.trimEnd().length,
    exactly(shifted * 3600 + minutes * 60 + Number(secondText)),
  )
}
