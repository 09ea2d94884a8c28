import type {Point, Position} from 'unist'
import type {Side} from './language.ts'

/** How much a message matters. `error` fails a check. */
export type Severity = 'error' | 'warning' | 'info'

/** A replacement that is certainly right. */
export interface Fix {
  /** UTF-16 offsets into the source file, half-open. */
  range: readonly [start: number, end: number]
  text: string
}

/** The other place that a message is about. */
export interface RelatedPlace {
  file: string
  place: Point | Position
}

/**
 * A problem, in the shape of a `VFileMessage` (vfile-message 4) so that unified's reporters take it as it is,
 * but plain data so that it can be cached and sent between threads.
 */
export interface Message {
  source: 'duizhao'
  ruleId: string
  severity: Severity
  /** `VFileMessage.fatal`: true for an error, false for a warning, undefined for information. */
  fatal?: boolean
  /** What is wrong and what to do, in English. Another language: translate `ruleId` with `params`. */
  reason: string
  /** The values in the reason. */
  params: Record<string, string | number>
  /** Project-relative POSIX path. */
  file: string
  place: Point | Position
  lang?: Side
  /** Index of the bead that it is about. */
  link?: number
  /** What was found. */
  actual?: string
  /** What was expected instead. */
  expected?: string[]
  related?: RelatedPlace[]
  fix?: Fix
}
