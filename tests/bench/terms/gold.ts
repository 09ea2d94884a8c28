import {readdirSync, readFileSync} from 'node:fs'
import {alignDocuments} from '@duizhao/align'
import type {Document, Occurrence, Sentence, Side} from '@duizhao/bitext'
import {createTermLinker, loadTermbase} from '@duizhao/glossary'
import {loadLexicon} from '@duizhao/lexicon'
import {parseDocument} from '@duizhao/parse'

const content = new URL('../../../content/', import.meta.url)
const gold = new URL('gold/', import.meta.url)

/**
 * Prints precision, recall and F1 of linked pairs with exact spans against links made by hand: every occurrence of
 * every term of the glossary in the article. A line of the gold is a term, an excerpt of the zh text and one of the
 * en text, each with the occurrence in ⟦brackets⟧; an excerpt is unique in its article.
 */
export function benchGold(): void {
  console.log('gold, exact spans, through parser and aligner')
  for (const file of readdirSync(gold).sort()) benchArticle(file.replace(/\.tsv$/u, ''))
}

function benchArticle(slug: string) {
  const zh = parse(slug, 'zh')
  const en = parse(slug, 'en')
  const {termbase} = loadTermbase(
    readdirSync(new URL('glossary/', content))
      .sort()
      .map((name) => ({path: `glossary/${name}`, text: read(`glossary/${name}`)})),
  )
  const {beads} = alignDocuments(zh, en, {lexicon: loadLexicon(), terms: termbase.terms})
  const links = createTermLinker(termbase.terms).link({zh: zh.sentences, en: en.sentences, beads})
  const found = new Set(
    links.flatMap(({term, zh, en}) =>
      zh[0] && en[0] ? [`${term} ${placeOf(zh[0])} ${placeOf(en[0])}`] : [],
    ),
  )
  const lines = readFileSync(new URL(`${slug}.tsv`, gold), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
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
  console.log(`  ${slug}: ${wanted.size} pairs, ${figures}${stale > 0 ? `, ${stale} stale` : ''}`)
  if (process.argv.includes('--errors')) {
    const show = (pair: string, label: string) => console.log(`    ${label} ${describe(pair, zh, en)}`)
    for (const pair of found) if (!wanted.has(pair)) show(pair, 'wrong')
    for (const pair of wanted) if (!found.has(pair)) show(pair, 'missed')
  }
}

function parse(slug: string, side: Side): Document {
  const path = `articles/${slug}/${side}.md`
  const {document} = parseDocument(read(path), {path, side})
  if (!document) throw new Error(`Expected ${path} to parse`)
  return document
}

function read(path: string): string {
  return readFileSync(new URL(path, content), 'utf8')
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
