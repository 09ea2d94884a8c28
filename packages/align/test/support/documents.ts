import {readFileSync} from 'node:fs'
import type {Document, Side} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'
import type {DocumentAlignment} from '../../src/index.ts'

/**
 * Parses both halves of a fixture.
 *
 * @param name - its folder in `test/fixtures`
 * @returns the documents
 */
export function readFixture(name: string): Record<Side, Document> {
  const read = (side: Side) => {
    const source = readFileSync(new URL(`../fixtures/${name}/${side}.md`, import.meta.url), 'utf8')
    return parseDocument(source, {path: `articles/${name}/${side}.md`, side}).document!
  }
  return {zh: read('zh'), en: read('en')}
}

/**
 * An alignment as a person reads it: rows with their kinds of block, beads with their texts, messages.
 *
 * @returns lines of text
 */
export function toReadable(
  documents: Record<Side, Document>,
  {rows, beads, messages}: DocumentAlignment,
): string {
  const lines: string[] = []
  rows.forEach((row, index) => {
    const kinds = (side: Side) =>
      row[side].map((block) => documents[side].blocks[block]!.node.type).join(' + ')
    lines.push(`row: ${kinds('zh') || 'nothing'} = ${kinds('en') || 'nothing'}`)
    for (const bead of beads.filter((bead) => bead.row === index)) {
      const text = (side: Side) => bead[side].map((at) => documents[side].sentences[at]!.text).join(' / ')
      lines.push(`  ${text('zh') || '(nothing)'} = ${text('en') || '(nothing)'}`)
    }
  })
  for (const {ruleId, severity, file, place, params} of messages) {
    const line = 'start' in place ? place.start.line : place.line
    lines.push(`${severity} ${ruleId} ${file}:${line} ${JSON.stringify(params)}`)
  }
  return `${lines.join('\n')}\n`
}
