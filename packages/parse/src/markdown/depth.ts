import type {Nodes, Root} from 'mdast'

/** Deeper nesting is no text for readers, and would exhaust the stack of whatever walks the tree. */
export const maximumDepth = 100

/** The first node that is nested deeper than {@link maximumDepth}; undefined if there is none. */
export function findTooDeep(root: Root): Nodes | undefined {
  let level: Nodes[] = [root]
  for (let depth = 0; depth <= maximumDepth && level.length > 0; depth++) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return level[0]
}
