import type {Message, RelatedPlace} from '@duizhao/bitext'

/** A place as formats write it: 1-based, the end after the last character. */
export interface Region {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/**
 * The place of a message, as a region. A point is a region of no length.
 *
 * @param message - a message, or another place that it is about
 * @returns its region
 */
export function regionOf({place}: Pick<Message, 'place'> | RelatedPlace): Region {
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
