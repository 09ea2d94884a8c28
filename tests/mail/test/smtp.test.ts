import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {sendMail} from '@duizhao/newsletter'
import {SMTPServer} from 'smtp-server'
import {expect, test} from 'vitest'
import {publish} from '../src/publish-sample.ts'
import {sampleEdition} from '../src/sample-edition.ts'

/** A mail, as a server received it. */
interface Received {
  from: string
  to: string[]
  octets: Buffer
}

async function withServer(send: (url: string) => Promise<void>): Promise<Received[]> {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, {envelope}, done) {
      void buffer(stream).then((octets) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({from, to: envelope.rcptTo.map(({address}) => address), octets})
        done()
      }, done)
    },
  })
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  try {
    await send(`smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`)
  } finally {
    await new Promise<void>((resolve) => server.close(resolve))
  }
  return received
}

test('a server receives the very octets of the file', async () => {
  const {files} = await publish(sampleEdition())
  const mails = [...files].filter(([path]) => path.endsWith('.eml')).map(([, mail]) => mail)
  const received = await withServer(async (smtp) => {
    for (const mail of mails) {
      const {response} = await sendMail(mail.toString('utf8'), {smtp})
      expect(response).toMatch(/^250/)
    }
  })
  expect(received.map(({octets}) => octets)).toEqual(mails)
  expect(new Set(received.map(({from, to}) => `${from} → ${to.join()}`))).toEqual(
    new Set(['letters@duizhao.example → readers@lists.duizhao.example']),
  )
})

test('recipients can be given in place of those of the To field', async () => {
  const {files} = await publish(sampleEdition())
  const mail = files.get('sample/zh.eml')!
  const to = ['first@example.org', 'second@example.org']
  const [received] = await withServer(async (smtp) => {
    await sendMail(mail.toString('utf8'), {smtp, to})
  })
  expect(received).toEqual({from: 'letters@duizhao.example', to, octets: mail})
})

test('without a server nothing is sent, and the envelope is told', async () => {
  const {files} = await publish(sampleEdition())
  expect(await sendMail(files.get('sample/en.eml')!.toString('utf8'))).toEqual({
    envelope: {from: 'letters@duizhao.example', to: ['readers@lists.duizhao.example']},
  })
})
