import {chosen} from './choices.ts'
import type {Side} from './pairs.ts'

/**
 * The language that the reader reads first.
 *
 * @returns the only language that is shown, or the first of both
 */
export function readerSide(): Side {
  const view = chosen('view') ?? document.body.dataset.languages
  if (view === 'zh' || view === 'en') return view
  return chosen('first') === 'en' ? 'en' : 'zh'
}
