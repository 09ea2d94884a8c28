import type {FrontMatter, LanguageTag, Message, Side} from '@duizhao/bitext'
import {toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {judgeScript} from '@duizhao/lexicon'
import {parseYaml, type YamlResult} from '@duizhao/yaml'
import type {Root, Yaml} from 'mdast'
import {resolveUrl} from '../links/resolve-url.ts'
import type {ParseOptions} from '../parse-options.ts'
import {normalise} from './normalise.ts'
import {frontMatterSchema, type WrittenFrontMatter} from './schema.ts'
import {scriptOfTag} from './script-of-tag.ts'

/** What the head of a file says. */
export interface FrontMatterResult {
  frontMatter: FrontMatter
  messages: Message[]
}

const foreignSchema = {type: ['object', 'null']}

/**
 * Reads the front matter of a tree.
 *
 * @param root - the tree; its first child may be a `yaml` node
 * @param options - where the file comes from
 * @returns the front matter – if there is none, or a faulty one, then its title is that of the first heading, and the
 *   script of Chinese is judged from the text – and messages: those of `parseYaml`, `front-matter-missing`,
 *   `front-matter-date`, `front-matter-language`, `unsafe-url`, `path-outside-project`
 */
export function readFrontMatter(root: Root, options: ParseOptions): FrontMatterResult {
  const {path: file, side} = options
  const [node] = root.children
  if (node?.type !== 'yaml') {
    const place = {line: 1, column: 1, offset: 0}
    const missing = report('front-matter-missing', {file, place, lang: side})
    return {frontMatter: fallback(root, side), messages: options.standalone ? [] : [missing]}
  }
  const body = {...root, children: root.children.slice(1)}
  return (options.standalone ? readForeign : readOurs)(node, body, options)
}

/** Front matter that must keep to our schema; nothing of it is taken if it does not. */
function readOurs(node: Yaml, body: Root, options: ParseOptions): FrontMatterResult {
  const result = parse<WrittenFrontMatter>(node, options, frontMatterSchema)
  const {value, messages} = result
  if (!value) return {frontMatter: fallback(body, options.side), messages}
  return check(normalise(value), body, result, options)
}

/** Front matter that may be another tool's: what it says in the words of ours. */
function readForeign(node: Yaml, body: Root, options: ParseOptions): FrontMatterResult {
  const {value = {}, messages} = parse<Record<string, unknown> | null>(node, options, foreignSchema)
  const {title, subtitle, summary, date, lang} = value ?? {}
  const script = options.side === 'zh' && typeof lang === 'string' ? scriptOfTag(lang) : undefined
  const frontMatter = {
    ...fallback(body, options.side, script),
    ...(typeof title === 'string' && {title}),
    ...(typeof subtitle === 'string' && {subtitle}),
    ...(typeof summary === 'string' && {summary}),
    ...(typeof date === 'string' && isCalendarDate(date) && {date}),
  }
  return {frontMatter, messages}
}

/** The language of a text whose front matter does not tell it. */
function languageOf(body: Root, side: Side): LanguageTag {
  return side === 'en' ? 'en' : judgeScript(toText(body))
}

/** What stands in for front matter that is not there, or is faulty. */
function fallback(body: Root, side: Side, lang: LanguageTag = languageOf(body, side)): FrontMatter {
  const heading = body.children.find(({type}) => type === 'heading')
  return {title: heading ? toText(heading) : '', date: '', authors: [], lang}
}

function parse<T>(node: Yaml, {path: file, side}: ParseOptions, schema: object): YamlResult<T> {
  const start = node.position!.start
  // The text begins after the opening fence and its line ending, which may be two characters.
  const end = node.position!.end.offset! - '---'.length
  const between = end - start.offset! - node.value.length
  const lineEnding = between - '---'.length > 2 || node.value === '' ? 2 : 1
  const result = parseYaml<T>(node.value, schema, {
    file,
    lineOffset: start.line,
    offset: start.offset! + '---'.length + lineEnding,
  })
  return {...result, messages: result.messages.map((message) => ({...message, lang: side}))}
}

function check(
  frontMatter: FrontMatter,
  body: Root,
  {positionOf}: YamlResult<WrittenFrontMatter>,
  {path: file, side}: ParseOptions,
): FrontMatterResult {
  const messages: Message[] = []
  const {date, lang, cover} = frontMatter
  if (!isCalendarDate(date)) {
    messages.push(
      report('front-matter-date', {
        file,
        place: positionOf(['date']),
        lang: side,
        actual: date,
        params: {date},
      }),
    )
  }
  if ((lang === 'en') !== (side === 'en')) {
    const expected = side === 'en' ? ['en'] : ['zh-Hans', 'zh-Hant']
    messages.push(
      report('front-matter-language', {
        file,
        place: positionOf(['lang']),
        lang: side,
        actual: lang,
        expected,
        params: {actual: lang, expected: expected.join(' | ')},
      }),
    )
    frontMatter.lang = languageOf(body, side)
  }
  if (cover) {
    const resolved = resolveUrl(cover.src, {from: file, kind: 'image'})
    if ('problem' in resolved) {
      const place = positionOf(['cover', 'src'])
      messages.push(
        report(resolved.problem, {file, place, lang: side, actual: cover.src, params: {url: cover.src}}),
      )
      delete frontMatter.cover
    } else {
      frontMatter.cover = {...cover, src: resolved.url}
    }
  }
  return {frontMatter, messages}
}

/** Whether the day exists: the schema's pattern lets 2025-02-30 pass. */
function isCalendarDate(date: string): boolean {
  const day = date.slice(0, 'yyyy-mm-dd'.length)
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
