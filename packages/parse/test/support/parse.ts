import type {Document, Message, Side} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'

const head = {
  zh: '---\ntitle: 题\ndate: 2025-07-26\nlang: zh-Hans\n---\n',
  en: '---\ntitle: T\ndate: 2025-07-26\nlang: en\n---\n',
}
/** Lines that stand before the body. */
const headLines = 5

/** Parses a body of Markdown behind good front matter. */
export function parseBody(body: string, side: Side = 'zh'): {document: Document; messages: Message[]} {
  const {document, messages} = parseDocument(head[side] + body, {path: `articles/a/${side}.md`, side})
  if (!document) throw new Error('Expected a document')
  return {document, messages}
}

/** Messages in one line each, with the place counted in the body: `3:1 html-removed`. */
export function summarise(messages: readonly Message[]): string[] {
  return messages.map(({place, ruleId}) => {
    const {line, column} = 'start' in place ? place.start : place
    return `${line - headLines}:${column} ${ruleId}`
  })
}

/** A tree without positions, as one reads it. */
export function outline(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, child) => (key === 'position' ? undefined : child)))
}
