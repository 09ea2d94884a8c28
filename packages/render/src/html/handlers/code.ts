import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A code block: it scrolls by itself, by keyboard too, and is never machine-translated. */
export const code: Handler<'code'> = (_, node) => {
  const language = node.lang ? [`language-${node.lang}`] : undefined
  return [h('pre', {tabIndex: 0, translate: 'no'}, [h('code', {className: language}, `${node.value}\n`)])]
}
