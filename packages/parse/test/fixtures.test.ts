import {readdirSync, readFileSync} from 'node:fs'
import {type Document, sides} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'
import {expect, it} from 'vitest'
import {outline} from './support/parse.ts'

const folder = new URL('fixtures/parse/', import.meta.url)

/** A document as a person checks it: each sentence with its place, each block without. */
function readable({sentences, blocks, ...rest}: Document): unknown {
  return {
    ...rest,
    sentences: sentences.map(({text, position: {start, end}, unit, opaque}) => ({
      text,
      place: `${start.line}:${start.column}-${end.line}:${end.column}`,
      unit,
      ...(opaque.length > 0 && {opaque: opaque.map(([from, to]) => text.slice(from, to))}),
    })),
    blocks: blocks.map(({node, anchor, sentences: [first, last]}) => ({
      ...(anchor && {anchor}),
      sentences: `${first}-${last}`,
      node: outline(node),
    })),
  }
}

it.each(readdirSync(folder))('parses the fixture %s', async (name) => {
  const files = readdirSync(new URL(`${name}/`, folder))
  const side = sides.find((each) => files.includes(`${each}.md`))!
  const source = readFileSync(new URL(`${name}/${side}.md`, folder), 'utf8')
  const {document, messages} = parseDocument(source, {path: `articles/${name}/${side}.md`, side})
  const output = {
    messages: messages.map(({ruleId, place, reason}) => {
      const {line, column} = 'start' in place ? place.start : place
      return `${line}:${column} ${ruleId}: ${reason}`
    }),
    document: readable(document!),
  }
  await expect(`${JSON.stringify(output, null, 2)}\n`).toMatchFileSnapshot(
    `fixtures/parse/${name}/output.json`,
  )
})
