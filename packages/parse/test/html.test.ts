import {describe, expect, it} from 'vitest'
import {outline, parseBody, summarise} from './support/parse.ts'

const children = (body: string) =>
  outline(parseBody(body).document.blocks.map(({node}) => node)) as {type: string; children: unknown[]}[]
const inline = (body: string) => {
  const [block] = children(body)
  return block!.children.flatMap((sentence) => (sentence as {children: unknown[]}).children)
}
const text = (value: string) => ({type: 'text', value})

describe('inline HTML', () => {
  it.each(['ins', 'kbd', 'mark', 'small', 'sub', 'sup', 'u'])('keeps <%s>', (tagName) => {
    expect(inline(`水<${tagName}>2</${tagName}>`)).toEqual([
      text('水'),
      {type: 'inlineElement', tagName, children: [text('2')]},
    ])
  })

  it.each([
    ['b', 'strong'],
    ['STRONG', 'strong'],
    ['i', 'emphasis'],
    ['em', 'emphasis'],
    ['s', 'delete'],
    ['del', 'delete'],
  ])('reads <%s> as %s', (tagName, type) => {
    expect(inline(`a<${tagName}>字</${tagName}>`)).toEqual([text('a'), {type, children: [text('字')]}])
  })

  it('reads links, images, code and breaks', () => {
    expect(inline('a<a href="https://a.cn" title="t">字</a>')[1]).toMatchObject({
      type: 'link',
      url: 'https://a.cn',
      title: 't',
    })
    expect(inline('a<img src="b.png" alt="字">')[1]).toMatchObject({
      type: 'image',
      url: 'articles/a/b.png',
      alt: '字',
    })
    expect(inline('a<code>x</code>')[1]).toMatchObject({type: 'inlineCode', value: 'x'})
    expect(inline('甲<br>乙')).toEqual([text('甲'), {type: 'break'}, text('乙')])
  })

  it('mends tags that overlap, and tells of those without a partner', () => {
    const {document, messages} = parseBody('a<sub>b<b>c</sub>d</b></i>\n')
    expect(document.sentences.map((sentence) => sentence.text)).toEqual(['abcd'])
    expect(summarise(messages)).toEqual(['1:8 html-removed', '1:19 html-removed', '1:23 html-removed'])
  })

  it('keeps Markdown inside the tags', () => {
    expect(inline('a<mark>**甲**</mark>')[1]).toEqual({
      type: 'inlineElement',
      tagName: 'mark',
      children: [{type: 'strong', children: [text('甲')]}],
    })
  })
})

describe('block HTML', () => {
  it('becomes the nodes that Markdown would give', () => {
    const types = children(
      '<h2>题</h2>\n<p>段<sub>1</sub></p>\n<ul><li>项</li></ul>\n<table><tr><th>头</th></tr><tr><td>格</td></tr></table>\n<pre><code>x</code></pre>\n<blockquote><p>引</p></blockquote>\n<hr>',
    ).map(({type}) => type)
    expect(types).toEqual(['heading', 'paragraph', 'list', 'table', 'code', 'blockquote', 'thematicBreak'])
  })

  it('reads a figure with its caption', () => {
    expect(
      children('<figure><img src="b.png" alt="图"><figcaption>说<b>明</b>。</figcaption></figure>'),
    ).toEqual([
      {
        type: 'figure',
        url: 'articles/a/b.png',
        alt: '图',
        children: [
          {
            type: 'sentence',
            index: 0,
            children: [text('说'), {type: 'strong', children: [text('明')]}, text('。')],
          },
        ],
      },
    ])
  })

  it('knows where its characters come from', () => {
    const {document} = parseBody('> <p>甲 &amp;\n>   乙</p>')
    const [sentence] = document.sentences
    expect(sentence!.text).toBe('甲 & 乙')
    expect(sentence!.runs.map(({start, point}) => [start, point.line - 5, point.column])).toEqual([
      [0, 1, 6],
      [3, 1, 13],
      [4, 2, 5],
    ])
  })

  it('unwraps what has no meaning here, and says so', () => {
    const {document, messages} = parseBody('<div align="center">\n\n字。\n\n</div>\n')
    expect(document.sentences.map((sentence) => sentence.text)).toEqual(['字。'])
    expect(summarise(messages)).toEqual(['1:1 html-removed'])
  })
})

/** Ways to smuggle a script in; see the OWASP cheat sheet on filter evasion. */
const attacks = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<SCRIPT SRC=https://e.cn/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  'a <img src="javascript:alert(1)"> b',
  '<img src="jav&#x09;ascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  'a <a href="JAVASCRIPT&colon;alert(1)">x</a>',
  'a <a href=" &#14; javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](<java&Tab;script:alert(1)>)',
  '[x][r]\n\n[r]: data:text/html;base64,PHNjcmlwdD4=',
  '<javascript:alert(1)>',
  '![x](vbscript:x)',
  '<iframe src="https://e.cn"></iframe>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<style>@import "https://e.cn/x.css";</style>',
  '<p style="background:url(javascript:alert(1))" onclick="alert(1)">x</p>',
  '<b onmouseover="alert(1)">x</b>',
  'a <b onmouseover="alert(1)">x</b>',
  '<form action="https://e.cn"><input name="password"></form>',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<base href="https://e.cn">',
  '<meta http-equiv="refresh" content="0;url=https://e.cn">',
  '<link rel="stylesheet" href="https://e.cn/x.css">',
  '<table background="javascript:alert(1)"><tr><td>x</td></tr></table>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<<script>alert(1)//<</script>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<figure><img src="javascript:alert(1)"><figcaption>x</figcaption></figure>',
  '<video src=x onerror=alert(1)></video>',
]

describe('sanitiser', () => {
  it.each(attacks)('disarms %j, with a message', (attack) => {
    const {document, messages} = parseBody(attack)
    const tree = JSON.stringify(outline(document.blocks), (key, value) =>
      key === 'value' || key === 'alt' ? '' : value,
    )
    expect(tree).not.toMatch(/script|alert|e\.cn|onerror|data:|"html"/i)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:html-removed|unsafe-url)$/)]),
    )
  })
})
