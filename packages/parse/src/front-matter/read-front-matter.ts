import type {FrontMatter, LanguageTag, Message, Side} from '@duizhao/bitext'
import {toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {parseYaml, type YamlResult} from '@duizhao/yaml'
import type {Root, Yaml} from 'mdast'
import {resolveUrl} from '../links/resolve-url.ts'
import type {ParseOptions} from '../parse-options.ts'
import {normalise} from './normalise.ts'
import {frontMatterSchema, type WrittenFrontMatter} from './schema.ts'

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
 * @returns the front matter – if there is none, or a faulty one, then its title is that of the first heading – and
 *   messages: those of `parseYaml`, `front-matter-missing`, `front-matter-date`, `front-matter-language`,
 *   `unsafe-url`, `path-outside-project`
 */
export function readFrontMatter(root: Root, options: ParseOptions): FrontMatterResult {
  const {path: file, side} = options
  const [node] = root.children
  if (node?.type !== 'yaml') {
    const place = {line: 1, column: 1, offset: 0}
    const missing = report('front-matter-missing', {file, place, lang: side})
    return {frontMatter: fallback(root, side), messages: options.standalone ? [] : [missing]}
  }
  return (options.standalone ? readForeign : readOurs)(node, options, fallback(root, side))
}

/** Front matter that must keep to our schema; nothing of it is taken if it does not. */
function readOurs(node: Yaml, options: ParseOptions, otherwise: FrontMatter): FrontMatterResult {
  const result = parse<WrittenFrontMatter>(node, options, frontMatterSchema)
  const {value, messages} = result
  return value ? check(normalise(value), result, options) : {frontMatter: otherwise, messages}
}

/** Front matter that may be another tool's: what it says in the words of ours. */
function readForeign(node: Yaml, options: ParseOptions, otherwise: FrontMatter): FrontMatterResult {
  const {value = {}, messages} = parse<Record<string, unknown> | null>(node, options, foreignSchema)
  const {title, subtitle, summary, date, lang} = value ?? {}
  const frontMatter = {
    ...otherwise,
    ...(typeof title === 'string' && {title}),
    ...(typeof subtitle === 'string' && {subtitle}),
    ...(typeof summary === 'string' && {summary}),
    ...(typeof date === 'string' && isCalendarDate(date) && {date}),
    ...(options.side === 'zh' && lang === 'zh-Hant' && {lang: 'zh-Hant' as const}),
  }
  return {frontMatter, messages}
}

/** The language of a side for which no front matter speaks. */
function languageOf(side: Side): LanguageTag {
  return side === 'zh' ? 'zh-Hans' : 'en'
}

function fallback(root: Root, side: Side): FrontMatter {
  const heading = root.children.find(({type}) => type === 'heading')
  return {title: heading ? toText(heading) : '', date: '', authors: [], lang: languageOf(side)}
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
    frontMatter.lang = languageOf(side)
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
