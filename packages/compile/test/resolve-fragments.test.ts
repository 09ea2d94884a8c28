import type {Side} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {expect, it} from 'vitest'
import {type Linkable, resolveFragments} from '../src/article/resolve-fragments.ts'

function article(slug: string, texts: Record<Side, string>): Linkable {
  const parse = (side: Side) => {
    const lang = side === 'zh' ? 'zh-Hans' : 'en'
    const source = `---\ntitle: x\ndate: 2024-01-01\nlang: ${lang}\n---\n${texts[side]}`
    return parseDocument(source, {path: `articles/${slug}/${side}.md`, side}).document!
  }
  return {slug, zh: parse('zh'), en: parse('en'), rows: [{zh: [0], en: [0]}], beads: []}
}

const rivers = () =>
  article('rivers', {
    zh: '# 源头 `API`\n\n# 河口\n\n# 河口',
    en: '# The source `API`\n\n# The *mouth*\n\n# The mouth',
  })

function resolve(target: string, side: Side = 'zh') {
  const link = {zh: '原文。', en: 'Text.', [side]: `[x](${target})`}
  const hills = article('hills', link)
  const other = rivers()
  const messages = resolveFragments(hills, new Map([hills, other].map((each) => [each.slug, each])))
  const urls: string[] = []
  visit(hills[side].blocks[0]!.node as Nodes, 'link', ({url}) => {
    urls.push(url)
  })
  return {url: urls[0], messages}
}

it.each([
  ['a heading', '../rivers/zh.md#源头-api', 'article:rivers#zh-1'],
  ['a heading whose fragment is encoded', '../rivers/#%E6%B2%B3%E5%8F%A3', 'article:rivers#zh-2'],
  ['the second of two headings of one name', '../rivers/#河口-1', 'article:rivers#zh-3'],
  ['a heading in the other language', '../rivers/#the-mouth', 'article:rivers#en-2'],
  ['a public id', '../rivers/#en-3', 'article:rivers#en-3'],
  ['an article as a whole', '../rivers/', 'article:rivers'],
])('leads to %s', (_, target, expected) => {
  expect(resolve(target)).toEqual({url: expected, messages: []})
})

it('leads to a heading of its own article', () => {
  const own = article('own', {zh: '# 甲\n\n[乙](#甲)', en: '# A\n\nB'})
  expect(resolveFragments(own, new Map([['own', own]]))).toEqual([])
  expect(JSON.stringify(own.zh.blocks[1]!.node)).toContain('"article:own#zh-1"')
})

it.each(['../rivers/#no-such', '../rivers/#zh-4', '../rivers/#zh-0', '#no-such', '#%'])(
  'says what leads nowhere: %s',
  (target) => {
    const {url, messages} = resolve(target, 'en')
    expect(url).toMatch(/^article:(?:rivers|hills)$/u)
    expect(messages.map(({ruleId, file}) => [ruleId, file])).toEqual([
      ['fragment-unknown', 'articles/hills/en.md'],
    ])
  },
)

it('leaves to another check what is no article', () => {
  expect(resolve('../lakes/#x').messages).toEqual([])
})
