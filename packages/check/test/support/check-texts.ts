import {alignDocuments} from '@duizhao/align'
import type {Message, Side} from '@duizhao/bitext'
import {createTermLinker, loadTermbase} from '@duizhao/glossary'
import {loadLexicon} from '@duizhao/lexicon'
import {parseDocument} from '@duizhao/parse'
import {type CheckSettings, checkArticle} from '../../src/index.ts'

/** Options of a check in a test. */
export interface CheckOptions {
  /** Text of a glossary file. */
  glossary?: string
  settings?: CheckSettings
}

/** A Markdown text with the front matter that every file needs, unless it brings its own. */
export function toSource(body: string, side: Side): string {
  if (body.startsWith('---\n')) return body
  const language = side === 'zh' ? 'zh-Hans' : 'en'
  return `---\ntitle: ${side === 'zh' ? '标题' : 'Title'}\ndate: 2024-06-18\nauthors: [A]\nlang: ${language}\n---\n\n${body.trimEnd()}\n`
}

/** Takes two Markdown texts through the whole pipeline. */
export function checkTexts(texts: Record<Side, string>, {glossary, settings}: CheckOptions = {}) {
  const sources = {zh: toSource(texts.zh, 'zh'), en: toSource(texts.en, 'en')}
  return {
    sources,
    messages: checkSources(sources, {...(glossary ? {glossary} : {}), ...(settings ? {settings} : {})}),
  }
}

/** Takes two whole files through the whole pipeline. */
export function checkSources(
  sources: Record<Side, string>,
  {glossary, settings}: CheckOptions = {},
): Message[] {
  const {terms} = loadTermbase(glossary ? [{path: 'glossary.yaml', text: glossary}] : []).termbase
  const [zh, en] = (['zh', 'en'] as const).map((side) => {
    const {document, messages} = parseDocument(sources[side], {path: `${side}.md`, side})
    if (!document) throw new Error(`Expected a text that parses, found: ${messages[0]?.reason}`)
    return document
  })
  const {rows, beads} = alignDocuments(zh!, en!, {lexicon: loadLexicon(), terms})
  const termLinks = createTermLinker(terms).link({zh: zh!.sentences, en: en!.sentences, beads})
  return checkArticle({zh: zh!, en: en!, rows, beads, termLinks, terms, sources}, settings)
}
