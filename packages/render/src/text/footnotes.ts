import type {FootnoteDefinition, RootContent} from 'mdast'

/** The footnotes of one document. */
export interface FootnoteTable {
  /**
   * @param identifier - what a footnote reference names
   * @returns its number, from 1 in the order of first references; `undefined` if nothing defines it
   */
  numberOf(identifier: string): number | undefined
  /** The definitions that were referred to, in the order of their numbers. Grows while they are rendered. */
  readonly used: readonly FootnoteDefinition[]
}

/**
 * Collects the footnotes of a document.
 *
 * @param blocks - its top-level nodes
 * @returns the table
 */
export function createFootnoteTable(blocks: readonly RootContent[]): FootnoteTable {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const block of blocks) {
    if (block.type === 'footnoteDefinition' && !definitions.has(block.identifier)) {
      definitions.set(block.identifier, block)
    }
  }
  const used: FootnoteDefinition[] = []
  return {
    used,
    numberOf(identifier) {
      const definition = definitions.get(identifier)
      if (!definition) return
      const at = used.indexOf(definition)
      return at < 0 ? used.push(definition) : at + 1
    },
  }
}
