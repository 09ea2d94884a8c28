import type {FrontMatter} from '@duizhao/bitext'
import {type LogicalLine, lineOf} from '../line.ts'
import type {State} from '../state.ts'

/**
 * The credits of one half: a line a role.
 *
 * @param state - the state of the half
 * @param frontMatter - what the file says about itself
 * @returns the lines
 */
export function creditsOf({translate, side}: State, {credits = []}: FrontMatter): LogicalLine[] {
  return credits.map(({role, names}) =>
    lineOf(translate('label', {label: role}) + names.join(translate('nameSeparator')), side),
  )
}
