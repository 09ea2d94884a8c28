import {symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {duizhao} from '../src/duizhao.ts'
import {fingerprint} from '../src/fingerprint.ts'
import {type Files, scratchDirectory, soundProject, writeProject} from '../src/scratch-project.ts'

const zh = String(soundProject['articles/rain/zh.md'])
const en = String(soundProject['articles/rain/en.md'])

interface BadInput {
  files?: Files
  without?: string[]
  /** Rule and place of each error: `rule file:line:column`. */
  errors: string[]
}

const badInputs: Record<string, BadInput> = {
  'a half that is missing': {
    without: ['articles/rain/en.md'],
    errors: [
      'article-half-missing articles/rain/zh.md:1:1',
      'mailing-article-unknown newsletters/2024-05-03.yaml:2:19',
    ],
  },
  'a half that is empty': {
    files: {'articles/rain/en.md': ''},
    errors: ['article-half-empty articles/rain/en.md:1:1'],
  },
  'front matter that is no YAML': {
    files: {'articles/rain/zh.md': zh.replace('title: 雨', 'title: "雨')},
    errors: ['yaml-syntax articles/rain/zh.md:5:14'],
  },
  'front matter with an unknown key': {
    files: {'articles/rain/zh.md': zh.replace('lang:', 'colour: red\nlang:')},
    errors: ['yaml-unknown-key articles/rain/zh.md:5:1'],
  },
  'front matter with a wrong type': {
    files: {'articles/rain/zh.md': zh.replace('[林一]', '7')},
    errors: ['yaml-wrong-value articles/rain/zh.md:4:10'],
  },
  'a term id that stands twice': {
    files: {'glossary/more.yaml': 'terms:\n  - id: loess\n    zh: 土\n    en: earth\n'},
    errors: ['duplicate-term-id glossary/terms.yaml:2:9'],
  },
  'a file that is not UTF-8': {
    files: {'articles/rain/zh.md': Buffer.concat([Buffer.from(zh), Buffer.from([0xd3, 0xea, 0x0a])])},
    errors: ['file-not-utf8 articles/rain/zh.md:9:1'],
  },
  'a picture that is missing': {
    files: {
      'articles/rain/zh.md': `${zh}\n![雨](rain.png "雨")\n`,
      'articles/rain/en.md': `${en}\n![Rain](rain.png "Rain")\n`,
    },
    errors: ['image-missing articles/rain/en.md:10:1', 'image-missing articles/rain/zh.md:10:1'],
  },
  'a path that leaves the project': {
    files: {
      'articles/rain/zh.md': `${zh}\n![雨](../../../rain.png "雨")\n`,
      'articles/rain/en.md': `${en}\n![Rain](../../../rain.png "Rain")\n`,
    },
    errors: [
      'path-outside-project articles/rain/en.md:10:1',
      'path-outside-project articles/rain/zh.md:10:1',
    ],
  },
  'settings with an unknown rule': {
    files: {'duizhao.yaml': 'rules: {no-such-rule: off}\n'},
    errors: ['rule-unknown duizhao.yaml:1:23'],
  },
  'a mail header that would inject another': {
    files: {
      'newsletters/2024-05-03.yaml':
        'subject: {zh: 五月, en: "May\\r\\nBcc: all@example.org"}\narticles: [rain]\n',
    },
    errors: ['yaml-wrong-value newsletters/2024-05-03.yaml:1:23'],
  },
}

it.each(Object.entries(badInputs))(
  'refuses %s and keeps the edition that is there',
  async (_, {files, without, errors}) => {
    const out = scratchDirectory()
    const sound = await duizhao('build', writeProject(), '--out', out)
    expect(sound).toMatchObject({code: 0})
    const before = fingerprint(out)
    expect(Object.keys(before).length).toBeGreaterThan(20)

    const bad = writeProject(files, without)
    const build = await duizhao('build', bad, '--out', out)
    expect(build.code).toBe(1)
    expect(build.said).not.toMatch(/^\s+at .+:\d+:\d+/mu)
    expect(fingerprint(out)).toEqual(before)
    for (const error of errors) expect(build.said).toContain(error.split(' ')[0])

    const check = await duizhao('check', bad, '--format', 'json')
    expect(check.code).toBe(1)
    const found = (
      JSON.parse(check.out) as {
        ruleId: string
        file: string
        line: number
        column: number
        severity: string
        message: string
      }[]
    ).filter(({severity}) => severity === 'error')
    expect(found.map(({ruleId, file, line, column}) => `${ruleId} ${file}:${line}:${column}`)).toEqual(errors)
    for (const {message} of found) expect(message).toMatch(/[.!?]$/u)
  },
  60_000,
)

it.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
])(
  'takes %s as nothing unusual',
  async (_, change) => {
    const changed = writeProject({'articles/rain/zh.md': change(zh), 'articles/rain/en.md': change(en)})
    const outs = [scratchDirectory(), scratchDirectory()]
    expect(await duizhao('build', writeProject(), '--out', outs[0]!, '--only', 'newsletter')).toMatchObject({
      code: 0,
    })
    expect(await duizhao('build', changed, '--out', outs[1]!, '--only', 'newsletter')).toMatchObject({
      code: 0,
    })
    expect(fingerprint(outs[1]!)).toEqual(fingerprint(outs[0]!))
  },
  60_000,
)

it('follows no symbolic link out of the project', async () => {
  const project = writeProject()
  const outside = join(scratchDirectory(), 'secret.svg')
  writeFileSync(outside, '<svg xmlns="http://www.w3.org/2000/svg"/>')
  symlinkSync(outside, join(project, 'articles/field/secret.svg'))
  for (const side of ['zh', 'en']) {
    const path = `articles/field/${side}.md`
    writeFileSync(join(project, path), `${soundProject[path]}\n![](secret.svg "x")\n`)
  }
  const check = await duizhao('check', project, '--format', 'json')
  expect(check).toMatchObject({code: 1})
  expect(check.out).toContain('"file-outside-project"')
}, 60_000)

it('says what to do with bad usage', async () => {
  for (const args of [
    ['buidl'],
    ['build', '--only', 'print'],
    ['align', 'one.zh'],
    ['check', 'a', 'b', 'c'],
  ]) {
    const {code, said, out} = await duizhao(...args)
    expect({args, code, out}).toEqual({args, code: 2, out: ''})
    expect(said).toMatch(/\S/u)
  }
})
