import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {sendMail} from '@duizhao/newsletter'
import {SMTPServer, type SMTPServerOptions} from 'smtp-server'
import {beforeAll, expect, test} from 'vitest'
import {publish} from '../src/publish-sample.ts'
import {sampleEdition} from '../src/sample-edition.ts'

/** A mail, as a server received it. */
interface Received {
  from: string
  to: string[]
  octets: Buffer
  /** Whether it came through TLS. */
  secure: boolean
  user: string | undefined
}

const open: SMTPServerOptions = {disabledCommands: ['AUTH', 'STARTTLS']}

async function withServer(
  options: SMTPServerOptions,
  send: (host: string) => Promise<void>,
): Promise<Received[]> {
  const received: Received[] = []
  const server = new SMTPServer({
    ...options,
    onData(stream, {envelope, secure, user}, done) {
      void buffer(stream).then((octets) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({from, to: envelope.rcptTo.map(({address}) => address), octets, secure, user})
        done()
      }, done)
    },
  })
  // A client that turns away from the server's certificate is what some tests are about.
  server.on('error', () => {})
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  try {
    await send(`127.0.0.1:${(listener.address() as AddressInfo).port}`)
  } finally {
    await new Promise<void>((resolve) => server.close(resolve))
  }
  return received
}

let mails: Map<string, Buffer>
let letter: string

beforeAll(async () => {
  const {files} = await publish(sampleEdition())
  mails = new Map([...files].filter(([path]) => path.endsWith('.eml')))
  letter = mails.get('sample/zh.eml')!.toString('utf8')
})

test('a server receives the very octets of the file', async () => {
  const received = await withServer(open, async (host) => {
    for (const mail of mails.values()) {
      const {response} = await sendMail(mail.toString('utf8'), {smtp: `smtp://${host}`})
      expect(response).toMatch(/^250/)
    }
  })
  expect(received.map(({octets}) => octets)).toEqual([...mails.values()])
  expect(new Set(received.map(({from, to}) => `${from} → ${to.join()}`))).toEqual(
    new Set(['letters@duizhao.example → readers@lists.duizhao.example']),
  )
})

test('recipients can be given in place of those of the To field', async () => {
  const to = ['first@example.org', 'second@example.org']
  const [received] = await withServer(open, async (host) => {
    await sendMail(letter, {smtp: `smtp://${host}`, to})
  })
  expect(received).toEqual({
    from: 'letters@duizhao.example',
    to,
    octets: Buffer.from(letter),
    secure: false,
    user: undefined,
  })
})

test('without a server nothing is sent, and the envelope is told', async () => {
  expect(await sendMail(mails.get('sample/en.eml')!.toString('utf8'))).toEqual({
    envelope: {from: 'letters@duizhao.example', to: ['readers@lists.duizhao.example']},
  })
})

test.each(['a@example.org>\r\nRCPT TO:<b@example.org', 'a@example.org\nDATA', 'nobody', 'a@b@example.org'])(
  'the recipient %j is refused before anything is sent',
  async (address) => {
    const received = await withServer(open, async (host) => {
      const sent = sendMail(letter, {smtp: `smtp://${host}`, to: ['first@example.org', address]})
      await expect(sent).rejects.toThrow('Expected a mail address')
    })
    expect(received).toEqual([])
  },
)

test('the address of the server says who sends', async () => {
  const options: SMTPServerOptions = {
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({username, password}, _, answer) =>
      password === 'p@ss' ? answer(null, {user: username}) : answer(new Error('Unknown password')),
  }
  const received = await withServer(options, async (host) => {
    await sendMail(letter, {smtp: `smtp://editor:p%40ss@${host}`})
    await expect(sendMail(letter, {smtp: `smtp://editor:guess@${host}`})).rejects.toThrow('Unknown password')
  })
  expect(received.map(({user}) => user)).toEqual(['editor'])
})

test('smtps speaks TLS from the first octet, and trusts no certificate that nobody vouches for', async () => {
  const received = await withServer({...open, secure: true}, async (host) => {
    await expect(sendMail(letter, {smtp: `smtps://${host}`})).rejects.toThrow('certificate')
    await sendMail(letter, {smtp: `smtps://${host}/?tls.rejectUnauthorized=false`})
  })
  expect(received.map(({secure}) => secure)).toEqual([true])
})

test('requireTLS sends nothing in the clear', async () => {
  const clear = await withServer(open, async (host) => {
    await expect(sendMail(letter, {smtp: `smtp://${host}/?requireTLS=true`})).rejects.toThrow('STARTTLS')
  })
  expect(clear).toEqual([])
  const received = await withServer({disabledCommands: ['AUTH']}, async (host) => {
    await sendMail(letter, {smtp: `smtp://${host}/?requireTLS=true&tls.rejectUnauthorized=false`})
  })
  expect(received.map(({secure}) => secure)).toEqual([true])
})

test('a recipient that the server refuses is told in its words', async () => {
  const options: SMTPServerOptions = {
    ...open,
    onRcptTo: ({address}, _, done) =>
      done(address.startsWith('gone') ? new Error('No such mailbox here') : undefined),
  }
  await withServer(options, async (host) => {
    const to = ['gone@example.org']
    await expect(sendMail(letter, {smtp: `smtp://${host}`, to})).rejects.toThrow('No such mailbox here')
  })
})
