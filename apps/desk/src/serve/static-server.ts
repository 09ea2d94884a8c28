import {createReadStream} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, sep} from 'node:path'
import {pipeline, Readable} from 'node:stream'
import {createGzip} from 'node:zlib'
import {contentTypeOf} from './content-type.ts'

/** A running server. */
export interface RunningServer {
  /** Address of its start page. */
  url: string
  close(): Promise<void>
}

/** What a server says beyond the files of its directory. */
export interface ServerExtension {
  /** Answers by path, before any file is looked for. */
  routes: ReadonlyMap<string, (response: ServerResponse) => void>
  /** HTML that is sent after each page. */
  epilogue: string
}

const noExtension: ServerExtension = {routes: new Map(), epilogue: ''}

/** What the pages may load and run: their own files, and nothing inline. */
const securityHeaders = {
  // Search runs on WebAssembly, which counts as evaluation.
  'content-security-policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/**
 * Serves a directory on 127.0.0.1, for reading only. A directory is its `index.html`; what is missing is `404.html`.
 *
 * @param directory - the directory; nothing outside it is served, not even through symbolic links
 * @param port - the port; 0 for any that is free
 * @param extension - what is said beyond the files
 * @returns the running server
 * @throws Error if the port is taken, or the directory is not there
 */
export async function serveDirectory(
  directory: string,
  port: number,
  extension: ServerExtension = noExtension,
): Promise<RunningServer> {
  const root = await realpath(directory)
  const server = createServer((request, response) => {
    answer({root, ...extension}, request, response).catch(() => send(response, 500))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const {port: actualPort} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${actualPort}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Site extends ServerExtension {
  /** Real path of the directory. */
  root: string
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, {allow: 'GET, HEAD'})
  const path = decodePath(request.url ?? '/')
  if (path === undefined) return send(response, 400)
  const route = site.routes.get(path)
  if (route) return route(response)
  const reply = {request, response, epilogue: site.epilogue}
  const found = await find(site.root, path)
  if (found === undefined) {
    const missing = await find(site.root, '/404.html')
    return missing === undefined ? send(response, 404) : sendFile(404, missing, reply)
  }
  const isDirectory = found.endsWith(`${sep}index.html`) && !path.endsWith('index.html')
  if (isDirectory && !path.endsWith('/')) {
    return send(response, 308, {location: encodeURI(`${path}/`).replace(/^\/+/, '/')})
  }
  return sendFile(200, found, reply)
}

function decodePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]!)
    return path.startsWith('/') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

/** The real path of a file within the root. */
async function find(root: string, path: string): Promise<string | undefined> {
  try {
    const real = await realpath(join(root, path))
    if (real !== root && !real.startsWith(root + sep)) return undefined
    const status = await stat(real)
    if (status.isDirectory()) return await realpath(join(real, 'index.html'))
    return status.isFile() ? real : undefined
  } catch {
    return undefined
  }
}

interface Reply {
  request: IncomingMessage
  response: ServerResponse
  epilogue: string
}

function sendFile(status: number, file: string, {request, response, epilogue}: Reply): void {
  const extension = extname(file)
  const contentType = contentTypeOf(extension)
  const isText = contentType.endsWith('charset=utf-8')
  const isCompressed = isText && /\bgzip\b/.test(String(request.headers['accept-encoding']))
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': contentType,
    'cache-control': 'no-cache',
    ...(isText && {vary: 'accept-encoding'}),
    ...(isCompressed && {'content-encoding': 'gzip'}),
  })
  if (request.method === 'HEAD') return void response.end()
  const content = Readable.from(contentOf(file, extension === '.html' ? epilogue : ''))
  // A file that cannot be read to its end, or a reader who goes away, ends the response: `pipeline` sees to that.
  const finish = () => {}
  if (isCompressed) pipeline(content, createGzip(), response, finish)
  else pipeline(content, response, finish)
}

async function* contentOf(file: string, epilogue: string): AsyncGenerator<Buffer> {
  yield* createReadStream(file)
  if (epilogue !== '') yield Buffer.from(epilogue)
}

function send(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (!response.headersSent) response.writeHead(status, {...securityHeaders, ...headers})
  response.end()
}
