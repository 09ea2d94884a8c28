import type {Document, LanguageTag, SentenceNode} from '@duizhao/bitext'
import {createMentions} from '@duizhao/render/text'
import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {element, escapeText, nothing, textElement} from '../src/html/html.ts'
import {inLanguage} from '../src/html/parts-html.ts'
import {type State, stateFor} from '../src/html/state.ts'
import {wrapSource} from '../src/html/wrap-source.ts'

const sentence = (value: string, index = 0): SentenceNode => ({
  type: 'sentence',
  index,
  children: [{type: 'text', value}],
})

function stateOf(language: LanguageTag, letterLanguage: LanguageTag = 'en'): State {
  const side = language === 'en' ? 'en' : 'zh'
  const frontMatter = {title: '', date: '', authors: [], lang: language} as const
  const document: Document = {
    side,
    language,
    path: `articles/x/${side}.md`,
    frontMatter: {...frontMatter, authors: []},
    blocks: [],
    sentences: [],
    suppressions: [],
  }
  const resolve = {
    link: (url: string) => (url.startsWith('https:') ? url : undefined),
    image: (url: string) => (url.startsWith('https:') ? url : undefined),
  }
  const mentions = createMentions([])
  return stateFor({resolve, language: letterLanguage, zhLanguage: 'zh-Hans', mentions}, document)
}

function render(nodes: RootContent[], side: Document['side'] = 'en'): string {
  return stateOf(side === 'en' ? 'en' : 'zh-Hans').all(nodes)
}

const withoutStyles = (html: string) => html.replace(/ style="[^"]*"/g, '')

test('nothing of an article becomes HTML', () => {
  expect(escapeText('<b> & "x" >')).toBe('&lt;b&gt; &amp; "x" &gt;')
  expect(textElement('a', '"', {attributes: {href: 'https://example.org/?a=1&b="><script>'}})).toBe(
    '<a href="https://example.org/?a=1&amp;b=&quot;&gt;&lt;script&gt;">"</a>',
  )
  expect(element('br', nothing)).toBe('<br>')
})

test('headings skip no rank, wherever an article begins', () => {
  const heading = (depth: 2 | 4, value: string): RootContent => ({
    type: 'heading',
    depth,
    children: [sentence(value)],
  })
  const html = withoutStyles(render([heading(2, 'a'), heading(4, 'b'), heading(4, 'c'), heading(2, 'd')]))
  expect(html).toBe('<h2>a</h2><h3>b</h3><h3>c</h3><h2>d</h2>')
})

test('Chinese within English is tagged', () => {
  const html = withoutStyles(render([{type: 'paragraph', children: [sentence('She said 你好，世界 aloud')]}]))
  expect(html).toBe('<p>She said <span lang="zh-Hans">你好，世界</span> aloud</p>')
})

test('an article in the other script than its letter names fonts of its own', () => {
  const words = escapeText('對頁')
  expect(inLanguage(stateOf('zh-Hant', 'zh-Hans'), words)).toContain('PingFang TC')
  for (const letterLanguage of ['zh-Hant', 'zh-Hans', 'en'] as const) {
    const language = letterLanguage === 'en' ? 'zh-Hans' : letterLanguage
    expect(inLanguage(stateOf(language, letterLanguage), words)).toBe(`<div lang="${language}">對頁</div>`)
  }
})

test('a picture is its words, linked where a reader can fetch it', () => {
  const figure = (url: string): RootContent => ({
    type: 'figure',
    url,
    alt: '图',
    children: [sentence('说明')],
  })
  expect(withoutStyles(render([figure('articles/x/a.svg')], 'zh'))).toBe('<p>〔图：图〕</p><p>说明</p>')
  expect(withoutStyles(render([figure('https://example.org/a.png')], 'zh'))).toBe(
    '<p><a href="https://example.org/a.png">〔图：图〕</a></p><p>说明</p>',
  )
})

test('the source breaks between blocks, between Latin words and in tags, never between Han characters', () => {
  const words = 'word '.repeat(30).trim()
  expect(wrapSource(`<div><p style="a b c">${words}</p><p>我们 用 OpenAI 的模型</p></div>`)).toBe(
    [
      '<div>',
      `<p style="a b c">${'word '.repeat(11)}word`,
      `${'word '.repeat(14)}word`,
      'word word word</p>',
      '<p>我们 用 OpenAI 的模型</p></div>',
      '',
    ].join('\n'),
  )
})

test('code keeps its lines', () => {
  const code = `<pre><code>${'a  b '.repeat(30)}\n<span>x</span>\n</code></pre>`
  expect(wrapSource(code)).toBe(`${code}\n`)
})

test('no line of the source is too long for mail, and no word of it changes', () => {
  const token = fc.constantFrom(
    'word ',
    'internationalisation'.repeat(20),
    '人工智能，',
    '大模型',
    '中'.repeat(700),
    ' ',
    '<em>',
    '</em>',
    '<a href="https://example.org/?a=1&amp;b=2" style="x y">',
    '</a>',
    '</p><p style="margin:0 0 1em">',
    '😀'.repeat(300),
  )
  const visible = (html: string) =>
    html
      .replace(/<wbr\n>/g, '')
      .replace(/\n>/g, '>')
      .replace(/<(?:[^>]|\n)*>/g, (tag) => tag.replaceAll('\n', ' '))
      .replace(/\n(?=<p)/g, '')
      .replaceAll('\n', ' ')
  fc.assert(
    fc.property(fc.array(token, {minLength: 1, maxLength: 60}), (tokens) => {
      const html = `<p>${tokens.join('')}</p>`
      const wrapped = wrapSource(html)
      for (const line of wrapped.split('\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998)
      expect(visible(wrapped.trimEnd())).toBe(html)
    }),
    {seed: 998},
  )
})
