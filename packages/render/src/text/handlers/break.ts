import type {Run} from '../run.ts'

/** A hard break: the logical line ends. */
export function hardBreak(): Run[] {
  return [{text: '\n'}]
}
