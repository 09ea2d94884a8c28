import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {createTranslator} from '@duizhao/locale'
import ajvDraft04 from 'ajv-draft-04'
import {expect, test} from 'vitest'
import {formatGithub} from '../src/formats/github.ts'
import {formatJson} from '../src/formats/json.ts'
import {formatPretty} from '../src/formats/pretty.ts'
import {formatSarif} from '../src/formats/sarif.ts'

const messages: Message[] = [
  report('image-missing', {
    file: 'articles/大 模型/zh.md',
    place: {start: {line: 3, column: 5, offset: 40}, end: {line: 3, column: 9, offset: 44}},
    params: {path: 'a,b:100%.png'},
    lang: 'zh',
    link: 3,
    related: [{file: 'articles/大 模型/en.md', place: {line: 7, column: 1, offset: 90}}],
  }),
  report('rule-unknown', {
    file: 'duizhao.yaml',
    place: {line: 2, column: 1},
    params: {rule: 'x', closest: 'term-missing'},
    severity: 'info',
  }),
]

test('JSON has the keys of the contract; lang and link only where they apply', () => {
  expect(JSON.parse(formatJson(messages, 'en'))).toEqual([
    {
      file: 'articles/大 模型/zh.md',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 9,
      ruleId: 'image-missing',
      severity: 'error',
      message: 'There is no image at `a,b:100%.png`. Add the file or mend the path.',
      lang: 'zh',
      link: 3,
    },
    {
      file: 'duizhao.yaml',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 1,
      ruleId: 'rule-unknown',
      severity: 'info',
      message: 'There is no rule `x`. Rules are listed in the guide; did you mean `term-missing`?',
    },
  ])
})

test('SARIF is valid against the schema of SARIF 2.1.0', async () => {
  const schemaFile = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object
  const ajv = new ajvDraft04.default({strict: false, validateFormats: false, unicodeRegExp: false})
  const validate = ajv.compile(schema)
  for (const sample of [messages, []]) {
    validate(JSON.parse(formatSarif(sample, 'en')))
    expect(validate.errors).toBeNull()
  }
  await expect(formatSarif(messages, 'zh-Hans')).toMatchFileSnapshot('goldens/messages.sarif')
})

test('GitHub annotations escape what their syntax uses', () => {
  expect(formatGithub(messages, 'en').split('\n')).toEqual([
    '::error file=articles/大 模型/zh.md,line=3,endLine=3,col=5,endColumn=9,title=image-missing' +
      '::There is no image at `a,b:100%25.png`. Add the file or mend the path.',
    '::notice file=duizhao.yaml,line=2,endLine=2,col=1,endColumn=1,title=rule-unknown' +
      '::There is no rule `x`. Rules are listed in the guide; did you mean `term-missing`?',
    '',
  ])
})

test('a property of an annotation cannot end it', () => {
  const place = {line: 1, column: 1}
  const [message] = [report('project-empty', {file: 'a,b:c%\n.md', place})]
  expect(formatGithub([message!], 'en')).toContain('file=a%2Cb%3Ac%25%0A.md,')
})

test.each(['en', 'zh-Hant'] as const)('messages for people name both places, in %s', async (language) => {
  const translate = createTranslator(language, 'desk')
  const text = formatPretty(messages, {language, translate, color: false})
  await expect(text).toMatchFileSnapshot(`goldens/messages.${language}.txt`)
})

test('colour is in the text only where it is wanted', () => {
  const translate = createTranslator('en', 'desk')
  expect(formatPretty(messages, {language: 'en', translate, color: true})).toContain(
    '\u001B[31merror\u001B[39m',
  )
})
