import {readdirSync, readFileSync} from 'node:fs'
import {alignDocuments} from '@duizhao/align'
import type {Document, Occurrence, Sentence, Side} from '@duizhao/bitext'
import {createTermLinker, loadTermbase} from '@duizhao/glossary'
import {loadLexicon} from '@duizhao/lexicon'
import {parseDocument} from '@duizhao/parse'

const content = new URL('../../../content/', import.meta.url)
const gold = new URL('gold/', import.meta.url)
const trials = new URL('trials/', import.meta.url)

/** An article whose links are known. */
interface GoldArticle {
  name: string
  texts: Readonly<Record<Side, URL>>
  glossary: readonly URL[]
  gold: URL
}

/**
 * Prints precision, recall and F1 of linked pairs with exact spans against links made by hand: every occurrence of
 * every term of the glossary in the article. A line of the gold is a term, an excerpt of the zh text and one of the
 * en text, each with the occurrence in ⟦brackets⟧; an excerpt is unique in its article.
 */
export function benchGold(): void {
  console.log('gold, exact spans, through parser and aligner')
  console.log('  our own articles, drafted with the linker and read by hand')
  for (const article of ownArticles()) benchArticle(article)
  console.log('  articles, glossaries and links written for trial, without knowledge of the linker')
  for (const article of trialArticles()) benchArticle(article)
}

function ownArticles(): GoldArticle[] {
  const glossary = filesIn(new URL('glossary/', content))
  return filesIn(gold).map((file) => {
    const name = file.pathname.replace(/^.*\/|\.tsv$/gu, '')
    const folder = new URL(`articles/${name}/`, content)
    return {name, texts: halvesIn(folder), glossary, gold: file}
  })
}

function trialArticles(): GoldArticle[] {
  return readdirSync(trials)
    .sort()
    .map((name) => {
      const folder = new URL(`${name}/`, trials)
      const inFolder = (file: string) => new URL(file, folder)
      return {
        name,
        texts: halvesIn(folder),
        glossary: [inFolder('glossary.yaml')],
        gold: inFolder('gold.tsv'),
      }
    })
}

function filesIn(folder: URL): URL[] {
  return readdirSync(folder)
    .sort()
    .map((name) => new URL(name, folder))
}

function halvesIn(folder: URL): Record<Side, URL> {
  return {zh: new URL('zh.md', folder), en: new URL('en.md', folder)}
}

function benchArticle({name, texts, glossary, gold}: GoldArticle) {
  const zh = parse(texts.zh, 'zh')
  const en = parse(texts.en, 'en')
  const {termbase} = loadTermbase(glossary.map((file) => ({path: file.pathname, text: read(file)})))
  const {beads} = alignDocuments(zh, en, {lexicon: loadLexicon(), terms: termbase.terms})
  const links = createTermLinker(termbase.terms).link({zh: zh.sentences, en: en.sentences, beads})
  const found = new Set(
    links.flatMap(({term, zh, en}) =>
      zh[0] && en[0] ? [`${term} ${placeOf(zh[0])} ${placeOf(en[0])}`] : [],
    ),
  )
  const lines = read(gold).trim().split('\n').slice(1)
  const wanted = new Set<string>()
  let stale = 0
  for (const line of lines) {
    const [term = '', zhExcerpt = '', enExcerpt = ''] = line.split('\t')
    const pair = [resolve(zhExcerpt, zh.sentences), resolve(enExcerpt, en.sentences)]
    if (pair.includes(undefined)) {
      stale++
      console.log(`  the text has changed, mend the gold: ${line}`)
    } else wanted.add(`${term} ${pair.join(' ')}`)
  }
  const right = [...found].filter((pair) => wanted.has(pair)).length
  const [precision, recall] = [right / found.size, right / wanted.size]
  const f1 = (2 * precision * recall) / (precision + recall)
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`
  console.log(`    ${name}: ${wanted.size} pairs, ${figures}${stale > 0 ? `, ${stale} stale` : ''}`)
  if (process.argv.includes('--errors')) {
    const show = (pair: string, label: string) => console.log(`      ${label} ${describe(pair, zh, en)}`)
    for (const pair of found) if (!wanted.has(pair)) show(pair, 'wrong')
    for (const pair of wanted) if (!found.has(pair)) show(pair, 'missed')
  }
}

function parse(file: URL, side: Side): Document {
  const {document} = parseDocument(read(file), {path: `${side}.md`, side, standalone: true})
  if (!document) throw new Error(`Expected ${file.pathname} to parse`)
  return document
}

function read(file: URL): string {
  return readFileSync(file, 'utf8')
}

function placeOf({sentence, start, end}: Pick<Occurrence, 'sentence' | 'start' | 'end'>): string {
  return `${sentence}:${start}-${end}`
}

/** The place of an excerpt, if it stands in exactly one sentence, or is exactly one. */
function resolve(excerpt: string, sentences: readonly Sentence[]): string | undefined {
  const [before = '', inner = '', after = ''] = excerpt.split(/[⟦⟧]/u)
  const plain = before + inner + after
  const whole = sentences.filter(({text}) => text === plain)
  const places = (whole.length === 1 ? whole : sentences).flatMap(({text, index}) => {
    const at = text.indexOf(plain)
    if (at === -1) return []
    const start = at + before.length
    return [placeOf({sentence: index, start, end: start + inner.length})]
  })
  return places.length === 1 ? places[0] : undefined
}

function describe(pair: string, zh: Document, en: Document): string {
  const [term, ...places] = pair.split(' ')
  const texts = places.map((place, index) => {
    const [sentence = 0, start = 0, end = 0] = place.split(/[:-]/u).map(Number)
    const {text} = (index === 0 ? zh : en).sentences[sentence]!
    return `${text.slice(Math.max(0, start - 12), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 12)}`
  })
  return `${term}: ${texts.join(' = ')}`
}
