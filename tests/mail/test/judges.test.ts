import {beforeAll, describe, expect, test} from 'vitest'
import {judges} from '../src/judges.ts'
import {octetFaults} from '../src/octets.ts'
import {type Published, publish} from '../src/publish-sample.ts'
import {sampleEdition} from '../src/sample-edition.ts'

let published: Published
let mails: [path: string, mail: Buffer][]

beforeAll(async () => {
  published = await publish(sampleEdition())
  mails = [...published.files].filter(([path]) => path.endsWith('.eml'))
})

test('every article and mailing has a text and a mail in each edition', () => {
  expect(published.messages).toEqual([])
  const folders = ['mailings/2024-06-20', 'sample']
  expect([...published.files.keys()]).toEqual(
    folders.flatMap((folder) =>
      ['both', 'en', 'zh'].flatMap((edition) => [`${folder}/${edition}.eml`, `${folder}/${edition}.txt`]),
    ),
  )
})

test('no octet of a mail breaks a rule that parsers overlook', () => {
  for (const [path, mail] of mails) expect([path, octetFaults(mail)]).toEqual([path, []])
})

test('publishing again gives the same octets', async () => {
  expect(await publish(sampleEdition())).toEqual(published)
})

const subjects = {
  'mailings/2024-06-20/both.eml': '南坡寻路 · A Path up the South Face',
  'mailings/2024-06-20/en.eml': 'A Path up the South Face',
  'mailings/2024-06-20/zh.eml': '南坡寻路',
  'sample/both.eml': '群峰并起：“百模大战”之后 · A Range of Peaks: After the “War of a Hundred Models”',
  'sample/en.eml': 'A Range of Peaks: After the “War of a Hundred Models”',
  'sample/zh.eml': '群峰并起：“百模大战”之后',
}

const zhParagraphs = [
  '2023年，全球新发布的通用大模型*有149个，其中美国61个，中国15个，法国8个，德国和加拿大各4个😀。截至2024年4月2日，完成备案的生成式人工智能服务共117款——北京51款，上海24款，广东19款……“备案”不只是一张通行证，它还意味着模型先要过《生成式人工智能服务管理暂行办法》里的数据安全和个人信息保护这两关。',
  '报告可以在斯坦福大学的网站[1]读到，也可以写信到 desk@example.org，或看 https://example.org/a/very/long/path/that/must/never/be/broken/even/where/it/is/longer/than/the/line?q=zh-CN 这一页[注1]。',
  '> 满地都是六便士，他却抬头看见了月亮。',
  '> ——毛姆',
  '   - 算力，约占总成本的70%',
  'From 开头的一行，和',
  '> 引文，都不会被认错。',
]

const enParagraphs = [
  'In 2023, 149 general-purpose large models* were released worldwide: the United States accounted for 61, China for 15, France for eight; Germany and Canada had four each 😀. By 2 April 2024 filing had been completed for 117 generative-AI services — 51 in Beijing, 24 in Shanghai, 19 in Guangdong… Filing is more than a gate pass: a model has to clear two hurdles first, data security and personal information protection.',
  'The report is on Stanford’s site[1]; you may also write to desk@example.org, or see https://example.org/a/very/long/path/that/must/never/be/broken/even/where/it/is/longer/than/the/line?q=zh-CN on this.[note 1]',
  '> The ground was strewn with sixpences, and he looked up and saw the moon.',
  '> — W. Somerset Maugham',
  '    npx duizhao build content --out published/edition --only newsletter && echo "两个版本都好了，请到 published/edition 看一看"',
  'From here on a line, and',
]

describe.each(Object.entries(judges))('%s', (_, judge) => {
  test('recovers subject, addresses, language and date', async () => {
    const verdicts = await judge(mails.map(([, mail]) => mail))
    verdicts.forEach((verdict, index) => {
      const path = mails[index]![0] as keyof typeof subjects
      expect(verdict).toMatchObject({
        subject: subjects[path],
        from: [{name: '对照 Duizhao', address: 'letters@duizhao.example'}],
        to: [{name: '读者 Readers', address: 'readers@lists.duizhao.example'}],
        language: path.endsWith('both.eml') ? 'zh-Hans, en' : path.endsWith('en.eml') ? 'en' : 'zh-Hans',
        date: path.startsWith('mailings')
          ? '2024-06-20T10:00:00Z'
          : path === 'sample/en.eml'
            ? '2024-06-18T00:00:00Z'
            : '2024-06-18T01:30:00Z',
      })
      expect(verdict.messageId).toMatch(/^<[0-9a-f]{32}@duizhao\.example>$/)
    })
  })

  test('recovers the paragraphs exactly', async () => {
    const verdicts = await judge(mails.map(([, mail]) => mail))
    verdicts.forEach(({text}, index) => {
      const path = mails[index]![0]
      const lines = text.split('\n')
      if (!path.endsWith('en.eml')) expect(lines).toEqual(expect.arrayContaining(zhParagraphs))
      if (!path.endsWith('zh.eml')) expect(lines).toEqual(expect.arrayContaining(enParagraphs))
    })
  })

  test('recovers the HTML, each language tagged', async () => {
    const verdicts = await judge(mails.map(([, mail]) => mail))
    verdicts.forEach(({html}, index) => {
      const path = mails[index]![0]
      expect(html).toContain('<!doctype html>')
      // Its source is broken between Latin words.
      const source = html.replaceAll('\n', ' ')
      if (!path.endsWith('en.eml')) expect(source).toMatch(/lang="zh-Hans".*德国和加拿大各4个😀/)
      if (!path.endsWith('zh.eml')) expect(source).toMatch(/lang="en".*Germany and Canada had four each 😀/)
      expect(html).not.toMatch(/<(?:script|style|link|img|iframe)\b|\b(?:class|id)=/)
    })
  })
})

test('the judges agree on every mail', async () => {
  const octets = mails.map(([, mail]) => mail)
  const [first, ...others] = await Promise.all(Object.values(judges).map((judge) => judge(octets)))
  for (const verdicts of others) {
    expect(verdicts.map(({text}) => text)).toEqual(first!.map(({text}) => text))
    expect(verdicts.map(({html}) => html.trimEnd())).toEqual(first!.map(({html}) => html.trimEnd()))
  }
})
