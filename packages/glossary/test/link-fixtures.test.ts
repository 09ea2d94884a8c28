import {readdirSync, readFileSync} from 'node:fs'
import type {Occurrence, Range, TermLink} from '@duizhao/bitext'
import {describe, expect, it} from 'vitest'
import {createTermLinker, loadTermbase} from '../src/index.ts'

const root = new URL('fixtures/link/', import.meta.url)

/** Line n of `zh.txt` and line n of `en.txt` are a bead; code in backticks and URLs are opaque. */
describe('term links of fixtures', () => {
  it.each(readdirSync(root))('%s', async (name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, root), 'utf8')
    const {termbase, messages} = loadTermbase([{path: `${name}/glossary.yaml`, text: read('glossary.yaml')}])
    expect(messages).toEqual([])
    const zh = toSentences(read('zh.txt'))
    const en = toSentences(read('en.txt'))
    const beads = zh.map((_, index) => ({zh: [index], en: [index]}))
    const links = createTermLinker(termbase.terms).link({zh, en, beads})
    const lines = links.map((link) => show(link, zh, en))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`fixtures/link/${name}/output.txt`)
  })
})

type Line = {text: string; opaque: Range[]}

function toSentences(text: string): Line[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => ({
      text: line,
      opaque: [...line.matchAll(/`[^`]*`|https?:\S+/gu)].map(({index, 0: match}) => [
        index,
        index + match.length,
      ]),
    }))
}

/** The occurrences in their sentences: `linked large-model: ⟦大模型⟧很贵。 = A ⟦large model⟧ is dear.` */
function show(
  {term, bead, status, zh, en}: TermLink,
  zhLines: readonly Line[],
  enLines: readonly Line[],
): string {
  const mark = (lines: readonly Line[], occurrence: Occurrence | undefined) => {
    if (!occurrence) return '–'
    const {text} = lines[occurrence.sentence]!
    const {start, end} = occurrence
    return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
  }
  return `${bead + 1} ${status} ${term}: ${mark(zhLines, zh[0])} = ${mark(enLines, en[0])}`
}
