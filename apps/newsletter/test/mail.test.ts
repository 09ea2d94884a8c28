import fc from 'fast-check'
import {expect, test} from 'vitest'
import {mailboxTokens, parseMailboxes} from '../src/mail/address.ts'
import {mailDate} from '../src/mail/date.ts'
import {encodedWords} from '../src/mail/encoded-word.ts'
import {writeHeader} from '../src/mail/header.ts'
import {encodeText} from '../src/mail/transfer-encoding.ts'

test('encoded words hold at most 75 characters, split no character, and give the text back', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', minLength: 1}), fc.integer({min: 1, max: 30}), (text, lead) => {
      const words = encodedWords(text, lead)
      const decoded = words.map((word) => {
        const encoded = word.slice('=?UTF-8?B?'.length, -'?='.length)
        return Buffer.from(encoded, 'base64').toString('utf8')
      })
      expect(decoded.join('')).toBe(text)
      expect(words[0]!.length + lead).toBeLessThanOrEqual(76)
      for (const word of words) expect(word.length).toBeLessThanOrEqual(75)
    }),
    {seed: 3676},
  )
})

test('a header field is folded between its tokens', () => {
  const tokens = Array.from({length: 12}, (_, index) => `<https://example.org/${index}>,`)
  const lines = writeHeader({name: 'List-Archive', tokens}).trimEnd().split('\r\n')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(76)
  expect(lines.join('')).toBe(`List-Archive: ${tokens.join(' ')}`)
})

test('a header field with a control character is a fault of the programmer', () => {
  expect(() => writeHeader({name: 'Subject', tokens: ['a\r\nBcc: b']})).toThrow(
    'Expected no control character',
  )
})

test.each([
  ['2024-06-18T09:30:00+08:00', 'Tue, 18 Jun 2024 09:30:00 +0800'],
  ['2024-06-18T09:30Z', 'Tue, 18 Jun 2024 09:30:00 +0000'],
  ['2024-06-18', 'Tue, 18 Jun 2024 00:00:00 +0000'],
  ['2024-02-30', undefined],
  ['yesterday', undefined],
])('the date %s is written as %s', (date, expected) => {
  expect(mailDate(date)).toBe(expected)
})

test.each([
  ['a@example.org', 'a@example.org'],
  ['Ann Lee <a@example.org>', 'Ann Lee <a@example.org>'],
  ['"Lee, Ann" <a@example.org>', '"Lee, Ann" <a@example.org>'],
  ['对照 <a@例子.example>', '=?UTF-8?B?5a+554Wn?= <a@xn--fsqu00a.example>'],
  ['编辑@example.org', '编辑@example.org'],
])('the mailbox %s is written as %s', (text, expected) => {
  expect(mailboxTokens(parseMailboxes(text)!, 'From: '.length).join(' ')).toBe(expected)
})

test('English is quoted-printable, Chinese base64; a space at a line end survives', () => {
  expect(encodeText('a large \nmodel = 1\n')).toEqual({
    encoding: 'quoted-printable',
    encoded: 'a large=20\r\nmodel =3D 1\r\n',
  })
  expect(encodeText('大模型\n').encoding).toBe('base64')
  for (const line of encodeText(`${'naïve '.repeat(60)}\n`).encoded.split('\r\n')) {
    expect(line.length).toBeLessThanOrEqual(76)
  }
})
