import type {Delete} from 'mdast'
import {enclose, type Run} from '../run.ts'
import type {State} from '../state.ts'

/** Struck-out text is marked whatever the option for emphasis says: without a mark it would mean the opposite. */
export function deleted(state: State, node: Delete): Run[] {
  return enclose(state.phrasing(node.children), '~~', '~~')
}
