import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type RunningServer, serveDirectory} from '../src/serve/static-server.ts'

let parent: string
let server: RunningServer

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'duizhao-'))
  const site = join(parent, 'site')
  mkdirSync(join(site, '文章'), {recursive: true})
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  mkdirSync(join(parent, 'site-secret'))
  writeFileSync(join(parent, 'site-secret', 'index.html'), 'secret')
  writeFileSync(join(site, 'index.html'), '<p>首页')
  writeFileSync(join(site, '404.html'), '<p>没有')
  writeFileSync(join(site, '文章', 'index.html'), '<p>文章')
  writeFileSync(join(site, 'style.css'), 'p {}')
  writeFileSync(join(site, 'picture.png'), 'x')
  symlinkSync(join(parent, 'secret.txt'), join(site, 'link.txt'))
  server = await serveDirectory(site, 0)
})

afterAll(async () => {
  await server.close()
  rmSync(parent, {recursive: true, force: true})
})

const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, {redirect: 'manual', ...init})

test('files have their types, and nothing inline may run', async () => {
  const page = await get('')
  expect(await page.text()).toBe('<p>首页')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'/)
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe-inline')
  expect((await get('style.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
})

test('texts are compressed for whoever takes them so, and nothing else is', async () => {
  const encodingOf = async (path: string, accepted: string) =>
    (await get(path, {headers: {'accept-encoding': accepted}})).headers.get('content-encoding')
  expect(await encodingOf('', 'gzip, br')).toBe('gzip')
  expect(await encodingOf('', 'identity')).toBe(null)
  expect(await encodingOf('picture.png', 'gzip')).toBe(null)
})

test('a directory without its slash is redirected to it', async () => {
  const response = await get(encodeURI('文章'))
  expect([response.status, response.headers.get('location')]).toEqual([308, encodeURI('/文章/')])
  expect(await (await get(encodeURI('文章/'))).text()).toBe('<p>文章')
})

test('what is missing is the page for it', async () => {
  const response = await get('nothing')
  expect([response.status, await response.text()]).toEqual([404, '<p>没有'])
})

test('only reading is allowed', async () => {
  expect((await get('', {method: 'POST'})).status).toBe(405)
  const head = await get('style.css', {method: 'HEAD'})
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/../site-secret/',
  '//etc/passwd',
  '/%00',
  '/%',
  'http://127.0.0.1/../secret.txt',
])('%s leads nowhere', async (path) => {
  const response = await request(path)
  expect(response).toMatch(/^HTTP\/1\.1 (400|404) /)
  expect(response).not.toContain('secret')
})

/** Sends a path as it is; `fetch` would tidy it up. */
function request(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    let response = ''
    socket.on('data', (data) => {
      response += data
    })
    socket.on('close', () => resolve(response))
    socket.on('error', reject)
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  })
}
