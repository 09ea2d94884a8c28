import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A run of letters and digits that are not Chinese, and the marks between them. */
const foreign =
  /((?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[ .,:/'’–-]*(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}%])+)*)/u

/**
 * Emphasis; style sheets set it in italics in English and with dots in Chinese. What is not Chinese within Chinese has
 * no dots.
 */
export const emphasis: Handler<'emphasis'> = (state, node) => {
  const content = state.all(node)
  return [h('em', state.document.side === 'zh' ? content.flatMap(undot) : content)]
}

function undot(node: ElementContent): ElementContent[] {
  if (node.type === 'element') {
    const isDone = node.tagName === 'code' || node.tagName === 'em'
    return [isDone ? node : {...node, children: node.children.flatMap(undot)}]
  }
  if (node.type !== 'text') return [node]
  return node.value.split(foreign).flatMap((value, index): ElementContent[] => {
    if (index % 2 === 1) return [h('span', {className: ['undotted']}, value)]
    return value === '' ? [] : [{type: 'text', value}]
  })
}
