import type {Document, Edition, SentenceNode} from '@duizhao/bitext'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {judges} from '../src/judges.ts'
import {octetFaults} from '../src/octets.ts'
import {publish} from '../src/publish-sample.ts'
import {type RandomLetter, randomLetter} from '../src/random-letters.ts'
import {sampleEdition} from '../src/sample-edition.ts'

const letters = fc.sample(randomLetter, {seed: 5322, numRuns: 120})
const mails: Buffer[] = []

beforeAll(async () => {
  for (const letter of letters) {
    const {files, messages} = await publish(editionWith(letter))
    expect(messages).toEqual([])
    mails.push(files.get('sample/zh.eml')!)
  }
}, 60_000)

test('no octet breaks a rule that parsers overlook', () => {
  for (const mail of mails) expect(octetFaults(mail)).toEqual([])
})

describe.each(Object.entries(judges))('%s', (_, judge) => {
  test('recovers subject, names and addresses', async () => {
    const verdicts = await judge(mails)
    verdicts.forEach(({subject, from, to}, index) => {
      const letter = letters[index]!
      expect({subject, from, to}).toEqual({subject: letter.title, from: [letter.from], to: letter.to})
    })
  })

  test('recovers the paragraphs exactly', async () => {
    const verdicts = await judge(mails)
    verdicts.forEach(({text}, index) => {
      const expected = letters[index]!.paragraphs.map(asText).filter((line) => line.trim() !== '')
      if (expected.length > 0) expect(text).toContain(`\n\n${expected.join('\n\n')}\n\n`)
    })
  })
})

test('the judges agree on text and HTML', async () => {
  const [first, ...others] = await Promise.all(Object.values(judges).map((judge) => judge(mails)))
  const content = (verdicts: typeof first) => verdicts?.map(({text, html}) => [text, html.trimEnd()])
  for (const verdicts of others) expect(content(verdicts)).toEqual(content(first))
})

/** White space that Markdown does not count is one space; what nobody could read is replaced. */
function asText(paragraph: string): string {
  return paragraph
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/[\u2028\u2029]/g, ' ')
    .replaceAll('\ufeff', '\u2060')
    .replaceAll('\0', '\ufffd')
    .replaceAll('\u001b', '\ufffd')
    .trimEnd()
    .toWellFormed()
}

function editionWith({title, from, to, paragraphs}: RandomLetter): Edition {
  const quoted = ({name, address}: RandomLetter['from']) => `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`
  const edition = sampleEdition({mail: {from: quoted(from), to: to.map(quoted).join(', ')}})
  const [article] = edition.articles
  const zh = withParagraphs(article!.zh, paragraphs)
  zh.frontMatter = {...zh.frontMatter, title}
  return {
    ...edition,
    mailings: [],
    articles: [{...article!, zh, rows: [], beads: [], termLinks: []}],
  }
}

/** The nodes are made by hand, since Markdown would take many of these characters for its own. */
function withParagraphs(document: Document, paragraphs: readonly string[]): Document {
  const [sentence] = document.sentences
  const [block] = document.blocks
  return {
    ...document,
    sentences: paragraphs.map((text, index) => ({...sentence!, text, index, block: index})),
    blocks: paragraphs.map((value, index) => {
      const child: SentenceNode = {type: 'sentence', index, children: [{type: 'text', value}]}
      return {...block!, index, sentences: [index, index + 1], node: {type: 'paragraph', children: [child]}}
    }),
  }
}
