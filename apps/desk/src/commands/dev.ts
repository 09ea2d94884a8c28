import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Message} from '@duizhao/bitext'
import {reasonIn} from '@duizhao/diagnostics'
import {type Command, exitCodes, type Invocation, optionValue} from '../command.ts'
import {sayMessages} from '../formats/index.ts'
import {regionOf} from '../formats/place.ts'
import {createLiveUpdates, type ShownMessage} from '../preview/live-updates.ts'
import {openPreview, type Preview} from '../preview/preview.ts'
import {watchProject} from '../preview/watch-project.ts'
import {contentTypeOf} from '../serve/content-type.ts'
import {type ServerExtension, serveDirectory} from '../serve/static-server.ts'

/** `duizhao dev`: a project in the browser, published anew with each change. */
export const dev: Command = {
  options: {port: {type: 'string'}},
  operands: [0, 1],
  async run(invocation) {
    const {operands, io, translate} = invocation
    const [project = 'content'] = operands
    const port = optionValue(invocation, 'port') ?? '4321'
    if (!isPort(port)) return {misuse: {key: 'misuse.port', values: {value: port}}}
    const directory = await mkdtemp(join(tmpdir(), 'duizhao-dev-'))
    try {
      const preview = await openPreview(project, directory, placeholder(invocation))
      const updates = createLiveUpdates()
      const refresh = createRefresh(preview, updates.tell, invocation)
      await refresh()
      const server = await serveDirectory(
        preview.webDirectory,
        Number(port),
        await liveExtension(updates.connect),
      )
      const watch = await watchProject(project, refresh)
      io.say(`${translate('dev.serving', {url: server.url, project})}\n`)
      await io.untilStopped()
      await watch.close()
      await server.close()
      return exitCodes.ok
    } finally {
      await rm(directory, {recursive: true, force: true})
    }
  },
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) < 65536
}

function placeholder({translate, language}: Invocation): string {
  return `<!doctype html><html lang="${language}"><title>Duizhao 对照</title><p>${translate('dev.nothing-yet')}</p></html>`
}

function createRefresh(
  preview: Preview,
  tell: ReturnType<typeof createLiveUpdates>['tell'],
  invocation: Invocation,
): () => Promise<void> {
  const {io, translate} = invocation
  let edition = 0
  return async () => {
    const start = performance.now()
    const {messages, published} = await preview.refresh()
    const urgent = messages.filter(({severity}) => severity !== 'info')
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    sayMessages(urgent, invocation)
    io.say(`${published ? translate('dev.published', {seconds}) : translate('dev.refused')}\n`)
    if (published) edition += 1
    const heading = translate(published ? 'dev.warnings' : 'dev.refused')
    tell({edition, heading, messages: urgent.map((message) => show(message, invocation))})
  }
}

function show(message: Message, {language, translate}: Invocation): ShownMessage {
  const {line, column} = regionOf(message)
  return {
    place: `${message.file}:${line}:${column}`,
    severity: translate(`severity.${message.severity}`),
    reason: reasonIn(message, language),
  }
}

async function liveExtension(
  connect: ReturnType<typeof createLiveUpdates>['connect'],
): Promise<ServerExtension> {
  const script = await readFile(new URL('../../assets/live.js', import.meta.url))
  const headers = {'content-type': contentTypeOf('.js'), 'cache-control': 'no-cache'}
  return {
    routes: new Map([
      ['/-/live', connect],
      ['/-/live.js', (response) => void response.writeHead(200, headers).end(script)],
    ]),
    epilogue: '<script type="module" src="/-/live.js"></script>\n',
  }
}
