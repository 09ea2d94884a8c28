import type {Figure} from '@duizhao/bitext'
import type {LogicalLine} from '../line.ts'
import {runsToLines} from '../run.ts'
import type {State} from '../state.ts'
import {image} from './image.ts'

/** A figure is its alternative text in brackets, and below it, indented, its caption. */
export function figure(state: State, node: Figure): LogicalLine[] {
  const picture = runsToLines(image(state, {type: 'image', url: node.url, alt: node.alt}), state.side)
  const shown = picture.filter((line) => line.text !== '')
  if (node.children.length === 0) return shown
  const caption = state.within({first: '  ', rest: '  '}, (inner) =>
    runsToLines(inner.phrasing(node.children), state.side),
  )
  return [...shown, ...caption]
}
