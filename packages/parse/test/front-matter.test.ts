import {parseDocument} from '@duizhao/parse'
import {describe, expect, it} from 'vitest'

const parse = (yaml: string, side: 'zh' | 'en' = 'zh') =>
  parseDocument(`---\n${yaml}\n---\n\n# 标题\n`, {path: `articles/a/${side}.md`, side})
const good = 'title: 百模大战\ndate: 2025-07-26\nlang: zh-Hans'
const places = (source: ReturnType<typeof parse>) =>
  source.messages.map(({place, ruleId}) => {
    const {line, column} = 'start' in place ? place.start : place
    return `${line}:${column} ${ruleId}`
  })

describe('good front matter', () => {
  it('is read with every field', () => {
    const {document, messages} = parse(
      `${good}\nsubtitle: 副题\nauthors: [张三, 李四]\nsource: {name: 公报, url: https://a.cn/x}\ntranslators: [王五]\ntags: [AI]\nsummary: 摘要\ncover: {src: ../../cover.png, alt: 封面}\ncanonical: https://a.cn/y\ncredits: [{role: 图, names: [赵六]}]`,
    )
    expect(messages).toEqual([])
    expect(document!.frontMatter).toEqual({
      title: '百模大战',
      subtitle: '副题',
      date: '2025-07-26',
      lang: 'zh-Hans',
      authors: ['张三', '李四'],
      source: {name: '公报', url: 'https://a.cn/x'},
      translators: ['王五'],
      tags: ['AI'],
      summary: '摘要',
      cover: {src: 'cover.png', alt: '封面'},
      canonical: 'https://a.cn/y',
      credits: [{role: '图', names: ['赵六']}],
    })
  })

  it('may name one person without a list', () => {
    const {document, messages} = parse(
      `${good}\nauthors: 张三\ntranslator: 王五\nsource: 公报\ncredits: [{role: 图, names: 赵六}]`,
    )
    expect(messages).toEqual([])
    expect(document!.frontMatter).toMatchObject({
      authors: ['张三'],
      translators: ['王五'],
      source: {name: '公报'},
      credits: [{role: '图', names: ['赵六']}],
    })
  })

  it('says which script the text is in', () => {
    expect(parse(good.replace('zh-Hans', 'zh-Hant')).document!.language).toBe('zh-Hant')
  })
})

describe('the script of a Chinese text', () => {
  const traditional = '# 渡口\n\n擺渡的人說，對岸的書還沒有讀完，請等一等。\n'
  const simplified = '# 渡口\n\n摆渡的人说，对岸的书还没有读完，请等一等。\n'
  const languageOf = (source: string, standalone = true) =>
    parseDocument(source, {path: 'zh.md', side: 'zh', standalone}).document!.language

  it.each([
    ['zh-Hant', traditional],
    ['zh-Hans', simplified],
  ])('is judged from the text without front matter: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
    expect(languageOf(text, false)).toBe(language)
  })

  it('is judged from the text where front matter does not tell it', () => {
    expect(languageOf(`---\ntitle: 渡口\n---\n\n${traditional}`)).toBe('zh-Hant')
    expect(languageOf(`---\ntitle: 渡口\nlang: zh\n---\n\n${traditional}`)).toBe('zh-Hant')
    expect(languageOf(`---\ntitle: a\ndate: 2025-07-26\nlang: en\n---\n\n${traditional}`, false)).toBe(
      'zh-Hant',
    )
  })

  it('is what front matter says', () => {
    expect(languageOf(`---\nlang: zh-Hans\n---\n\n${traditional}`)).toBe('zh-Hans')
    expect(languageOf(`---\nlang: zh-Hant\n---\n\n${simplified}`)).toBe('zh-Hant')
  })

  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh_hk', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
  ])('may be told by the tag of another tool: %s', (tag, language) => {
    const text = language === 'zh-Hant' ? simplified : traditional
    expect(languageOf(`---\nlang: ${tag}\n---\n\n${text}`)).toBe(language)
  })
})

describe('faulty front matter', () => {
  it.each([
    ['title: a\nlang: zh-Hans', '2:1 yaml-missing-key'],
    [`${good}\ncolour: red`, '5:1 yaml-unknown-key'],
    [`${good}\ntags: AI`, '5:7 yaml-wrong-value'],
    [`${good}\nauthors: [张三, 3]`, '5:15 yaml-wrong-value'],
    [`${good}\ncanonical: a.cn`, '5:12 yaml-wrong-value'],
    [`${good}\nsource: {url: https://a.cn}`, '5:9 yaml-missing-key'],
    ['title: a\ndate: 26 July\nlang: zh-Hans', '3:7 yaml-wrong-value'],
    ['title: a\ndate: 2025-02-30\nlang: zh-Hans', '3:7 front-matter-date'],
    ['title: a\ndate: 2025-07-26\nlang: fr', '4:7 yaml-wrong-value'],
    ['title: a\ndate: 2025-07-26\nlang: en', '4:7 front-matter-language'],
    [`${good}\ncover: {src: ../../../a.png, alt: 图}`, '5:14 path-outside-project'],
    [`${good}\ncover: {src: 'javascript:x', alt: 图}`, '5:14 unsafe-url'],
  ])('is told of: %j', (yaml, place) => {
    expect(places(parse(yaml))).toEqual([place])
  })

  it('leaves a document with the title of its first heading', () => {
    for (const yaml of ['title: [', 'colour: red']) {
      const {document} = parse(yaml)
      expect(document!.frontMatter).toEqual({title: '标题', date: '', authors: [], lang: 'zh-Hans'})
      expect(document!.sentences).toHaveLength(1)
    }
  })

  it('knows its offsets under CRLF', () => {
    const source = '---\r\ntitle: a\r\ndate: 2025-02-30\r\nlang: en\r\n---\r\n'
    const {messages} = parseDocument(source, {path: 'en.md', side: 'en'})
    expect(messages[0]!.place).toMatchObject({start: {line: 3, column: 7, offset: source.indexOf('2025')}})
  })

  it('is missed where there is none', () => {
    const {document, messages} = parseDocument('# A title\n\nText.\n', {path: 'en.md', side: 'en'})
    expect(document!.frontMatter).toMatchObject({title: 'A title', lang: 'en'})
    expect(messages).toMatchObject([{ruleId: 'front-matter-missing', place: {line: 1, column: 1}}])
    const loose = parseDocument('# A title\n', {path: 'en.md', side: 'en', standalone: true})
    expect(loose.messages).toEqual([])
  })

  it('of a file that stands alone may be that of another tool', () => {
    const source =
      '---\ntitle: 河\ndate: 2025-03-01T08:00:00Z\nlayout: post\ncover: a.png\nlang: zh-Hant\n---\n\n水。\n'
    const {document, messages} = parseDocument(source, {path: '/tmp/zh.md', side: 'zh', standalone: true})
    expect(messages).toEqual([])
    expect(document!.frontMatter).toEqual({
      title: '河',
      date: '2025-03-01T08:00:00Z',
      authors: [],
      lang: 'zh-Hant',
    })
  })

  it('of a file that stands alone must be YAML all the same', () => {
    const source = '---\ntitle: "河\n---\n\n水。\n'
    const {messages} = parseDocument(source, {path: '/tmp/zh.md', side: 'zh', standalone: true})
    expect(messages[0]).toMatchObject({ruleId: 'yaml-syntax', lang: 'zh'})
  })
})
