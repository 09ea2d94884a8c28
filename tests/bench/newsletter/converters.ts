import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseDocument} from '@duizhao/parse'
import {createTextContext, documentLines, footLines, stack, toPlainText} from '@duizhao/render/text'
import {convert} from 'html-to-text'
import {width} from './defects.ts'

/** Turns the mixed article into text; `undefined` if the tool is not installed. */
export type Converter = (markdown: string, html: string) => string | undefined

const run = (command: string, ...parameters: string[]): string | undefined => {
  const {status, stdout} = spawnSync(command, parameters, {encoding: 'utf8'})
  return status === 0 ? stdout : undefined
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The tools side by side; each is asked for the same width. */
export const converters: Readonly<Record<string, Converter>> = {
  'pandoc -t plain': () =>
    run('pandoc', '--from', 'gfm', '--to', 'plain', `--columns=${width}`, file('mixed.md')),
  'w3m -dump': () =>
    run('w3m', '-dump', '-cols', String(width), '-I', 'UTF-8', '-O', 'UTF-8', file('mixed.html')),
  'html-to-text': (_, html) =>
    convert(html, {wordwrap: width, selectors: [{selector: 'table', format: 'dataTable'}]}),
  duizhao: convertOurselves,
}

function convertOurselves(markdown: string): string {
  const {document} = parseDocument(markdown, {path: 'articles/mixed/zh.md', side: 'zh'})
  if (!document) throw new Error('Expected the mixed article to be parsed')
  const options = {width, kinsoku: 'gb', emphasis: 'none'} as const
  const resolve = {link: (url: string) => url, image: (url: string) => url}
  const context = createTextContext({options, terms: [], resolve})
  const body = documentLines(context, [document], 'ornament')
  return toPlainText(stack([body, footLines(context, ['zh-Hans'])], 'zh'), options)
}
