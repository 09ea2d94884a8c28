import type {Side} from '@duizhao/bitext'
import {exactly, type Reader, toReading} from './reading.ts'

const patterns: Record<Side, RegExp> = {
  zh: /(?:7|七)(?:天)?[×x*乘/](?:24|二十四)(?:个?小时)?|(?:24|二十四)(?:个?小时)?[×x*乘/](?:7|七)(?:天)?|全天候|[昼日]夜不[停息断]|夜以继日|不分昼夜/y,
  en: /24\/7\b|(?:a)?round[- ]the[- ]clock\b|day and night\b|night and day\b/iy,
}

/**
 * Makes the reader of what goes on all day long (7×24小时, around the clock), which is 24 hours on the other side as often.
 *
 * @param side - the language
 */
export function toRoundTheClockReader(side: Side): Reader {
  return (text, start) => {
    const pattern = patterns[side]
    pattern.lastIndex = start
    return pattern.test(text)
      ? toReading('measure', start, pattern.lastIndex, exactly(24), 'hour')
      : undefined
  }
}
