import {toText} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'
import {describe, expect, it} from 'vitest'
import {outline, parseBody, summarise} from './support/parse.ts'

const path = 'articles/a/zh.md'
const parse = (source: string) => parseDocument(source, {path, side: 'zh'})
const texts = (source: string) => parse(source).document!.sentences.map(({text}) => text)

describe('units', () => {
  it('numbers sentences, units and blocks through the document', () => {
    const {document} = parseBody('# 题\n\n一。二。\n\n- 三\n- 四\n\n| 五 | 六 |\n|---|---|\n| 七 |  |\n')
    expect(document.sentences.map(({index, block, unit, text}) => [index, block, unit, text])).toEqual([
      [0, 0, 0, '题'],
      [1, 1, 1, '一。'],
      [2, 1, 1, '二。'],
      [3, 2, 2, '三'],
      [4, 2, 3, '四'],
      [5, 3, 4, '五'],
      [6, 3, 5, '六'],
      [7, 3, 6, '七'],
    ])
    expect(document.blocks.map(({sentences}) => sentences)).toEqual([
      [0, 1],
      [1, 3],
      [3, 5],
      [5, 8],
    ])
  })

  it('finds no sentence in code, images and breaks', () => {
    const {document} = parseBody('```js\na. b.\n```\n\n![图](a.png)\n\n***\n')
    expect(document.blocks.map(({node, sentences}) => [node.type, sentences])).toEqual([
      ['code', [0, 0]],
      ['figure', [0, 0]],
      ['thematicBreak', [0, 0]],
    ])
  })

  it('never ends a sentence inside code', () => {
    expect(texts('用`a。b`吧。好。')).toEqual(['用a。b吧。', '好。'])
  })

  it('splits marks that cross a boundary', () => {
    const {document} = parseBody('甲**乙。[丙](https://a.cn)*丁*。**戊。')
    expect(outline(document.blocks[0]!.node)).toEqual({
      type: 'paragraph',
      children: [
        {
          type: 'sentence',
          index: 0,
          children: [
            {type: 'text', value: '甲'},
            {type: 'strong', children: [{type: 'text', value: '乙。'}]},
          ],
        },
        {
          type: 'sentence',
          index: 1,
          children: [
            {
              type: 'strong',
              children: [
                {type: 'link', title: null, url: 'https://a.cn', children: [{type: 'text', value: '丙'}]},
                {type: 'emphasis', children: [{type: 'text', value: '丁'}]},
                {type: 'text', value: '。'},
              ],
            },
          ],
        },
        {type: 'sentence', index: 2, children: [{type: 'text', value: '戊。'}]},
      ],
    })
  })

  it('leaves a footnote call and a hard break with the sentence before', () => {
    const {document} = parseBody('一。[^1]二。\\\n三。\n\n[^1]: 注。\n')
    const [paragraph] = document.blocks
    const types = (outline(paragraph!.node) as {children: {children: {type: string}[]}[]}).children.map(
      ({children}) => children.map(({type}) => type),
    )
    expect(types).toEqual([['text', 'footnoteReference'], ['text', 'break'], ['text']])
    expect(document.blocks[1]!.node.type).toBe('footnoteDefinition')
  })

  it('marks code and addresses as opaque', () => {
    const [sentence] = parseBody('用`a.b`看https://a.cn/b，问x@a.cn，[链](https://b.cn)。').document.sentences
    expect(sentence!.opaque.map(([start, end]) => sentence!.text.slice(start, end))).toEqual([
      'a.b',
      'https://a.cn/b',
      'x@a.cn',
    ])
  })
})

describe('soft line breaks', () => {
  it.each([
    ['甲\n乙', '甲乙'],
    ['甲，\n乙', '甲，乙'],
    ['甲”\n“乙', '甲”“乙'],
    ['**甲**\n*乙*', '甲乙'],
    ['> 甲\n> 乙', '甲乙'],
    ['甲\nGPT', '甲 GPT'],
    ['GPT\n乙', 'GPT 乙'],
    ['𠮷\r\n𠮷', '𠮷𠮷'],
    ['`甲\n乙`', '甲 乙'],
    ['甲\r\n  乙', '甲乙'],
  ])('%j reads %j', (source, text) => {
    expect(texts(source)).toEqual([text])
  })

  it('are spaces in English', () => {
    const {sentences} = parseBody('one\ntwo “a”\n“b” — c\n— d', 'en').document
    expect(sentences.map(({text}) => text)).toEqual(['one two “a” “b” — c — d'])
  })
})

describe('comments', () => {
  it('pin the block behind them', () => {
    const {document, messages} = parseBody(
      '<!-- duizhao: anchor one -->\n一。\n\n<!-- a note -->\n\n<!-- duizhao: anchor two -->\n<div>二。</div>\n\n三。\n',
    )
    expect(document.blocks.map(({anchor, node}) => [anchor, toText(node)])).toEqual([
      ['one', '一。'],
      ['two', '二。'],
      [undefined, '三。'],
    ])
    expect(summarise(messages)).toEqual(['7:1 html-removed'])
  })

  it('are told of where they cannot work', () => {
    const {messages} = parseBody(
      '<!-- duizhao: anchor a -->\n<!-- duizhao: anchor b -->\n一 <!-- duizhao: anchor c --> 二\n\n<!-- duizhao: anchor a -->\n\n三\n\n<!-- duizhao: ancor d -->\n\n<!-- duizhao: anchor e -->\n',
    )
    expect(summarise(messages)).toEqual([
      '2:1 anchor-misplaced',
      '3:3 anchor-misplaced',
      '5:1 anchor-duplicate',
      '9:1 comment-unknown',
      '11:1 anchor-misplaced',
    ])
  })

  it('silence the next line that is not blank', () => {
    const {document, messages} = parseBody(
      '<!-- duizhao-disable-next-line unsafe-url, html-removed -->\n\n[a](javascript:x)\n\n<!-- duizhao-disable-next-line -->\n[b](javascript:x)\n\n<!-- duizhao-disable-next-line nonsense -->\n[c](javascript:x)\n',
    )
    expect(document.suppressions).toEqual([
      {line: 8, rules: ['unsafe-url', 'html-removed']},
      {line: 11, rules: []},
      {line: 14, rules: ['nonsense']},
    ])
    expect(summarise(messages)).toEqual(['8:1 suppression-unknown-rule', '9:1 unsafe-url'])
  })
})

describe('references', () => {
  it('are replaced by what they refer to', () => {
    const {document, messages} = parseBody(
      '见[甲][r]和[r]，![图][i]。\n\n[r]: https://a.cn "题"\n[i]: b.png\n[R]: https://b.cn\n',
    )
    expect(JSON.stringify(outline(document.blocks))).not.toMatch(/Reference|definition/)
    expect(JSON.stringify(document.blocks)).toContain('"url":"articles/a/b.png"')
    expect(summarise(messages)).toEqual(['5:1 definition-duplicate'])
  })

  it('are told of if a footnote is undefined, defined twice or never called', () => {
    const {messages} = parseBody('一[^1]二[^2]三\\[^3]。`[^4]`\n\n[^1]: 注。\n[^1]: 又注。\n[^5]: 没人看。\n')
    expect(summarise(messages)).toEqual([
      '1:7 footnote-undefined',
      '4:1 footnote-duplicate',
      '5:1 footnote-unused',
    ])
  })
})

describe('figures', () => {
  it('take the title of a lone image for a caption', () => {
    const {document} = parseBody('![图](a.svg "各国 \\"模型\\" 数量。来源：公报。")')
    expect(outline(document.blocks[0]!.node)).toMatchObject({
      type: 'figure',
      url: 'articles/a/a.svg',
      alt: '图',
    })
    expect(document.sentences.map(({text}) => text)).toEqual(['各国 "模型" 数量。', '来源：公报。'])
    expect(document.sentences[0]!.runs.map(({start, point}) => [start, point.column])).toEqual([
      [0, 13],
      [3, 17],
      [6, 21],
    ])
  })

  it('take a directive’s text for a caption', () => {
    const {document, messages} = parseBody(':::figure\n![图](a.svg)\n\n各国的**模型。数**量。\n:::\n')
    expect(document.sentences.map(({text}) => text)).toEqual(['各国的模型。', '数量。'])
    expect(outline(document.blocks[0]!.node)).toMatchObject({type: 'figure', alt: '图'})
    expect(messages).toEqual([])
  })

  it('take a directive’s label for a caption', () => {
    const {document} = parseBody(':::figure[各国的*模型*]\n![图](a.svg)\n:::\n')
    expect(document.sentences.map(({text}) => text)).toEqual(['各国的模型'])
  })

  it('need an image', () => {
    const {document, messages} = parseBody(':::figure\n没有图。\n:::\n')
    expect(summarise(messages)).toEqual(['1:1 figure-without-image'])
    expect(document.sentences.map(({text}) => text)).toEqual(['没有图。'])
  })
})

describe('bad input', () => {
  it('reads a file with a byte order mark, and counts the mark', () => {
    const source = '\uFEFF---\ntitle: 题\ndate: 2025-07-26\nlang: zh-Hans\n---\n\n一。\n'
    const {document, messages} = parse(source)
    expect(messages).toEqual([])
    expect(document!.sentences[0]!.position.start).toEqual({
      line: 7,
      column: 1,
      offset: source.indexOf('一'),
    })
  })

  it('reads a file with CRLF line ends as one with LF', () => {
    const source =
      '---\ntitle: 题\ndate: 2025-07-26\nlang: zh-Hans\n---\n\n一\n二。\n\n```\na\nb\n```\n\n- 三\n  四\n'
    const lf = parse(source)
    const crlf = parse(source.replaceAll('\n', '\r\n'))
    expect(crlf.messages).toEqual([])
    expect(outline(crlf.document!.blocks.map(({node}) => node))).toEqual(
      outline(lf.document!.blocks.map(({node}) => node)),
    )
  })

  it('returns an empty document for an empty file', () => {
    const {document, messages} = parse('')
    expect(document).toMatchObject({blocks: [], sentences: []})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['front-matter-missing'])
  })

  it('refuses a file that is nested without end', () => {
    const {document, messages} = parse(`${'> '.repeat(300)}一`)
    expect(document).toBeUndefined()
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['nesting-too-deep'])
    expect(parse('<div>'.repeat(2000)).document?.blocks).toEqual([])
  })

  it('reads an article of five megabytes', {timeout: 240_000}, () => {
    const sentence = '会议讨论了三个问题：经费、人员、日程，并决定下周三以前把结果告诉所有没有到场的人。'
    const paragraph = `${sentence.repeat(10)}他说：“好（是吗？）。”然后**走了。他**问[链接](https://a.cn)。\n`
    const {document} = parse(`${paragraph}\n`.repeat(4000))
    expect(document!.blocks).toHaveLength(4000)
    expect(document!.sentences).toHaveLength(4000 * 13)
  })
})
