import {type LogicalLine, lineOf} from '../line.ts'
import type {State} from '../state.ts'

const ornament = '*   *   *'

/** A thematic break is three asterisks in the middle of the line; in a template it is a rule across. */
export function thematicBreak({available, rule, side}: State): LogicalLine[] {
  if (rule === 'line') return [lineOf('-'.repeat(available), side, {fixed: true})]
  const indent = Math.max(Math.floor((available - ornament.length) / 2), 0)
  return [lineOf(' '.repeat(indent) + ornament, side, {fixed: true})]
}
