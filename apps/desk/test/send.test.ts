import {readFileSync} from 'node:fs'
import {SMTPServer} from 'smtp-server'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {fixture, run} from './run.ts'

const letter = fixture('exchange/letter.eml')
const password = 'geheim%C3%9F'

let server: SMTPServer
let smtp: string
let received: string[]
let isWelcome: boolean

beforeEach(async () => {
  received = []
  isWelcome = true
  server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (auth, _, answer) =>
      isWelcome ? answer(null, {user: 'editor'}) : answer(new Error(`No entry with ${auth.password}`)),
    onData: (stream, _, done) => {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  smtp = `smtp://editor:${password}@127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})

afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

test('without a server it is a dry run', async () => {
  const {code, out, said} = await run(['send', letter])
  expect([code, out]).toEqual([0, `${letter}: from letters@duizhao.example to readers@duizhao.example\n`])
  expect(said).toContain('Nothing was sent')
})

test('with a server it still is one, which says what would send, and not the password', async () => {
  const {code, out, said} = await run(['send', letter, '--smtp', smtp, '--ui', 'zh-Hant'])
  expect(code).toBe(0)
  expect(out).toContain('由 letters@duizhao.example 寄給 readers@duizhao.example')
  expect(said).toContain('加上 --send')
  expect(said).not.toContain(password)
  expect(received).toEqual([])
})

test('with --send the server gets every letter, octet for octet', async () => {
  const {code, out, said} = await run(['send', letter, letter, '--smtp', smtp, '--send'])
  expect([code, said]).toEqual([0, ''])
  expect(out.trim().split('\n')).toHaveLength(2)
  const text = readFileSync(letter, 'utf8')
  expect(received).toEqual([text, text])
})

test('a server that refuses is told in one line, without the password that it repeats', async () => {
  isWelcome = false
  const {code, out, said} = await run(['send', letter, '--smtp', smtp, '--send'])
  expect([code, out]).toEqual([1, ''])
  expect(said).toMatch(/^.*letter\.eml was not sent through 127\.0\.0\.1:\d+: .*No entry with \*\*\*.*\n$/)
})

test('a server that does not answer is told in one line', async () => {
  const {code, said} = await run(['send', letter, '--smtp', 'smtp://a:secret@127.0.0.1:1', '--send'])
  expect(code).toBe(1)
  expect(said).toMatch(/^.*letter\.eml was not sent through 127\.0\.0\.1:1: .*ECONNREFUSED.*\n$/)
  expect(said).not.toContain('secret')
})

test('a file that is no letter keeps all of them back', async () => {
  const {code, out, said} = await run(['send', letter, fixture('pair/zh.md'), '--smtp', smtp, '--send'])
  expect([code, out, received]).toEqual([1, '', []])
  expect(said).toContain('zh.md has no sender')
})

test('recipients can be named, and one that is no address keeps everything back', async () => {
  const ok = await run(['send', letter, '--smtp', smtp, '--send', '--to', 'a@example.org, b@example.org'])
  expect([ok.code, received.length]).toEqual([0, 1])
  expect(ok.out).toContain('a@example.org, b@example.org')
  const {code, out, said} = await run(['send', letter, '--smtp', smtp, '--send', '--to', 'a@example.org,b'])
  expect([code, out, received.length]).toEqual([1, '', 1])
  expect(said).toContain('no mail addresses')
})

test('a file that is not there keeps all of them back', async () => {
  const {code, said} = await run(['send', letter, 'no.eml', '--smtp', smtp, '--send'])
  expect([code, received]).toEqual([1, []])
  expect(said).toContain('(ENOENT)')
})

test.each([
  [['send', letter, '--send'], 'The option `--smtp` is needed.'],
  [['send', letter, '--smtp', 'mail.example:x'], 'needs the address of a server'],
  [['send', letter, '--smtp', 'https://editor:secret@mail.example/'], 'needs the address of a server'],
])('%j is a misuse', async (args, sentence) => {
  const {code, said} = await run(args)
  expect(code).toBe(2)
  expect(said).toContain(sentence)
  expect(said).not.toContain('secret')
})
