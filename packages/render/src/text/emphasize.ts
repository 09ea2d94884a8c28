import type {PhrasingContent} from 'mdast'
import {enclose, type Run} from './run.ts'
import type {State} from './state.ts'

/**
 * Marks emphasised content as the option says: not at all, in asterisks, or in Chinese in corner brackets. English has
 * no brackets for emphasis, so there `brackets` means asterisks.
 *
 * @param state - the state
 * @param children - the content
 * @param stars - the asterisks of its degree
 * @returns its runs
 */
export function emphasize(state: State, children: readonly PhrasingContent[], stars: '*' | '**'): Run[] {
  const runs = state.phrasing(children)
  if (state.options.emphasis === 'none') return runs
  if (state.options.emphasis === 'stars' || state.side === 'en') return enclose(runs, stars, stars)
  // What is both strong and light has one pair of brackets.
  if (runs[0]?.text === '「' && runs.at(-1)?.text === '」') return runs
  const nested = runs.some((run) => run.text.includes('「'))
  return nested ? enclose(runs, '『', '』') : enclose(runs, '「', '」')
}
