import {checkNewsletter} from '@duizhao/newsletter'
import {expect, test} from 'vitest'
import {publish} from '../src/publish-sample.ts'
import {editionOf, type SampleOptions, sampleEdition} from '../src/sample-edition.ts'

const summarise = async (options: SampleOptions) => {
  const edition = sampleEdition(options)
  const {files, messages} = await publish(edition)
  expect(await checkNewsletter(edition, {projectDirectory: '.'})).toEqual(messages)
  return {files: files.size, messages: messages.map(({ruleId, params}) => [ruleId, params])}
}

test('a line break in a title cannot begin another header field', async () => {
  const source = (lang: string) =>
    `---\ntitle: "First\\r\\nBcc: victim@example.org"\ndate: 2024-06-18\nlang: ${lang}\n---\n\nText.\n`
  const edition = editionOf(source('zh-Hans'), source('en'))
  // Parsing may have refused the title already; a renderer trusts nobody.
  edition.articles[0]!.zh.frontMatter.title = 'First\r\nBcc: victim@example.org'
  const {files, messages} = await publish(edition)
  expect(await checkNewsletter(edition, {projectDirectory: '.'})).toEqual(messages)
  expect(files.size).toBe(0)
  expect(messages[0]).toMatchObject({
    ruleId: 'mail-header-injection',
    severity: 'error',
    file: 'articles/sample/zh.md',
    params: {header: 'Subject', value: '"First\\r\\nBcc: victim@example.org"'},
  })
})

test.each([
  ['from', {from: 'a@example.org\r\nBcc: b@example.org'}],
  ['to', {to: 'a@example.org\nBcc: b@example.org'}],
  ['listId', {listId: 'x <x.example>\r\nBcc: b@example.org'}],
  ['listArchive', {listArchive: 'https://example.org/\r\nBcc: b@example.org'}],
  ['listUnsubscribe', {listUnsubscribe: ['https://example.org/\u2028']}],
])('a line break in the setting `%s` is refused', async (header, mail) => {
  const {files, messages} = await summarise({mail})
  expect(files).toBe(0)
  expect(messages).toEqual([['mail-header-injection', expect.objectContaining({header})]])
})

test.each([
  ['nobody', 'mail-address', {from: 'nobody'}],
  ['a@b@example.org', 'mail-address', {to: 'a@b@example.org'}],
  ['ftp://example.org', 'mail-list-url', {listUnsubscribe: ['ftp://example.org']}],
  ['https://example.org/a,b', 'mail-list-url', {listArchive: 'https://example.org/a,b'}],
])('the value %s is refused', async (_, ruleId, mail) => {
  const {files, messages} = await summarise({mail})
  expect(files).toBe(0)
  expect(messages[0]?.[0]).toBe(ruleId)
})

test('one-click unsubscribing without an https URL is a warning', async () => {
  const {files, messages} = await summarise({mail: {listUnsubscribe: ['mailto:leave@example.org']}})
  expect(files).toBeGreaterThan(0)
  expect(messages).toEqual([['mail-one-click', {}]])
})
