import type {LogicalLine} from '../line.ts'

/** Notes stand at the foot, where `notes` puts them, not where they are defined. */
export function footnoteDefinition(): LogicalLine[] {
  return []
}
