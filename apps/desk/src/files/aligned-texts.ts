import {alignDocuments, alignSentences} from '@duizhao/align'
import type {Bead, LanguageTag, Message, Sentence, Side, Term} from '@duizhao/bitext'
import {readTextFiles} from '@duizhao/files'
import {loadLexicon} from '@duizhao/lexicon'
import {parseDocument} from '@duizhao/parse'
import {readSentenceFiles} from './sentence-files.ts'

/** Two texts, aligned. */
export interface AlignedTexts extends Record<Side, Pick<Sentence, 'text' | 'opaque'>[]> {
  beads: Bead[]
  terms: Term[]
  /** Script of the Chinese side, where a document says. */
  zhLanguage?: Exclude<LanguageTag, 'en'>
}

/** Which texts, and how they are read. */
export interface AlignRequest extends Record<Side, string> {
  /** Path of a glossary file. */
  glossary: string | undefined
  /** Whether each line of the files is one sentence. */
  sentences: boolean
}

/**
 * Reads and aligns two files.
 *
 * @param request - paths
 * @returns the aligned texts, unless a file could not be read; and messages
 */
export async function alignFiles(
  request: AlignRequest,
): Promise<{texts?: AlignedTexts; messages: Message[]}> {
  const {terms, messages: glossaryMessages} = await readGlossary(request.glossary)
  const read = request.sentences ? alignSentenceFiles : alignDocumentFiles
  const {texts, messages} = await read(request, terms)
  const all = [...glossaryMessages, ...messages]
  return texts ? {texts: {...texts, terms}, messages: all} : {messages: all}
}

async function readGlossary(path: string | undefined): Promise<{terms: Term[]; messages: Message[]}> {
  if (path === undefined) return {terms: [], messages: []}
  const {files, messages} = await readTextFiles([path])
  // Loaded only when it is needed: it brings a segmenter and its dictionary, and start-up time is felt.
  const {loadTermbase} = await import('@duizhao/glossary')
  const {termbase, messages: faults} = loadTermbase(files)
  return {terms: termbase.terms, messages: [...messages, ...faults]}
}

type Alignment = {texts?: Omit<AlignedTexts, 'terms'>; messages: Message[]}

async function alignSentenceFiles({zh, en}: AlignRequest, terms: Term[]): Promise<Alignment> {
  const {sentences, messages} = await readSentenceFiles(zh, en)
  if (!sentences) return {messages}
  const beads = alignSentences(sentences.zh, sentences.en, {lexicon: loadLexicon(), terms, explain: true})
  const plain = (text: string) => ({text, opaque: []})
  return {texts: {zh: sentences.zh.map(plain), en: sentences.en.map(plain), beads}, messages}
}

async function alignDocumentFiles({zh, en}: AlignRequest, terms: Term[]): Promise<Alignment> {
  const {files, messages} = await readTextFiles([zh, en])
  const [zhFile, enFile] = files
  if (messages.length > 0 || !zhFile || !enFile) return {messages}
  const parsed = {
    zh: parseDocument(zhFile.text, {path: zhFile.path, side: 'zh', standalone: true}),
    en: parseDocument(enFile.text, {path: enFile.path, side: 'en', standalone: true}),
  }
  const parseMessages = [...parsed.zh.messages, ...parsed.en.messages]
  const [zhDocument, enDocument] = [parsed.zh.document, parsed.en.document]
  if (!zhDocument || !enDocument) return {messages: parseMessages}
  const {beads, messages: alignMessages} = alignDocuments(zhDocument, enDocument, {
    lexicon: loadLexicon(),
    terms,
    explain: true,
  })
  return {
    texts: {
      zh: zhDocument.sentences,
      en: enDocument.sentences,
      beads,
      zhLanguage: zhDocument.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans',
    },
    messages: [...parseMessages, ...alignMessages],
  }
}
