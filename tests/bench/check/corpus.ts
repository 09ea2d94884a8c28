import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Side, Term} from '@duizhao/bitext'
import {loadTermbase} from '@duizhao/glossary'
import {groupBy} from './group-by.ts'

/** A good pair of texts, and the glossary that goes with it. */
export interface Pair {
  corpus: 'content' | 'trials' | 'd2l' | 'news'
  name: string
  texts: Record<Side, string>
  terms: readonly Term[]
}

const content = new URL('../../../content/', import.meta.url)
const trials = [new URL('trials/', import.meta.url), new URL('../terms/trials/', import.meta.url)]
const shared = new URL('../../../../shared/data/', import.meta.url)

/** More paragraphs than this are cut into several pairs, so that a run with one planted fault is quick. */
const mostParagraphs = 24

/** News comes as sentences; so many beads make a paragraph. */
const beadsPerParagraph = 4

/** All good pairs that there are: the content, articles for trial, and the development data where it lies beside the repository. */
export function loadPairs(): Pair[] {
  return [...loadContent(), ...loadTrials(), ...loadTextbook(), ...loadNews()]
}

function loadContent(): Pair[] {
  const articles = new URL('articles/', content)
  if (!existsSync(articles)) return []
  const glossary = new URL('glossary/', content)
  const files = readdirSync(glossary)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({path: name, text: readFileSync(new URL(name, glossary), 'utf8')}))
  const {terms} = loadTermbase(files).termbase
  return readdirSync(articles)
    .sort()
    .filter(
      (slug) =>
        existsSync(new URL(`${slug}/zh.md`, articles)) && existsSync(new URL(`${slug}/en.md`, articles)),
    )
    .map((slug) => ({
      corpus: 'content' as const,
      name: slug,
      texts: {
        zh: readFileSync(new URL(`${slug}/zh.md`, articles), 'utf8'),
        en: readFileSync(new URL(`${slug}/en.md`, articles), 'utf8'),
      },
      terms,
    }))
}

/** Where editors have added or left out a sentence on purpose, an article is no good pair. */
const edited = new Set([
  'buses',
  'chess',
  'desalination',
  'drought',
  'hospital',
  'inference',
  'kiln',
  'porcelain',
  'rockets',
])

function loadTrials(): Pair[] {
  return trials.flatMap((folder) =>
    readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && !edited.has(entry.name))
      .map(({name}) => {
        const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
        const glossary = [{path: 'glossary.yaml', text: read('glossary.yaml')}]
        return {
          corpus: 'trials' as const,
          name,
          texts: {zh: read('zh.md'), en: read('en.md')},
          terms: loadTermbase(glossary).termbase.terms,
        }
      })
      .sort((left, right) => (left.name < right.name ? -1 : 1)),
  )
}

interface TextbookBlock {
  id: string
  zh: string
  en: string
}

function loadTextbook(): Pair[] {
  const folder = new URL('terms/d2l-dev/', shared)
  if (!existsSync(folder)) return []
  const terms = loadTextbookTerms(readFileSync(new URL('glossary.tsv', folder), 'utf8'))
  const chapters = groupBy(
    readFileSync(new URL('blocks.jsonl', folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as TextbookBlock),
    ({id}) => id.split('#')[0]!,
  )
  return [...chapters].flatMap(([name, blocks]) =>
    chunk(blocks.filter(isGood), mostParagraphs).map((part, index) => ({
      corpus: 'd2l' as const,
      name: `${name}#${index}`,
      texts: {
        zh: toArticle(
          part.map(({zh}) => clean(zh)),
          'zh',
        ),
        en: toArticle(
          part.map(({en}) => clean(en)),
          'en',
        ),
      },
      terms,
    })),
  )
}

const frameworks = /PyTorch|TensorFlow|MXNet|Paddle\w*|飞桨|JAX|Gluon|Keras/gi

/** English letters to a Chinese character in this book are 2.2 to 6 in nine blocks of ten. */
const ratios = {least: 2, most: 6.5}

/**
 * The editions of the textbook have drifted apart: each sets the frameworks that it covers, some tabs run together, and
 * revised passages are not yet translated. Blocks that tell so by their length, by the frameworks that they name or by
 * saying a thing twice are no good pairs, whatever a check says of them.
 */
function isGood({zh, en}: TextbookBlock): boolean {
  const ratio = en.length / zh.length
  const names = [zh, en].map((text) => (text.match(frameworks) ?? []).length)
  const sentences = zh.split(/(?<=[。！？])/).map((sentence) => sentence.trim())
  return (
    (zh.startsWith('#') || (ratio >= ratios.least && ratio <= ratios.most)) &&
    names[0] === names[1] &&
    new Set(sentences).size === sentences.length &&
    !/\|.*\|/.test(zh)
  )
}

/**
 * Brackets with asterisks mark what the slides take over. References and formulas are code to Markdown, and so to the checks; a number set as a formula is a number. Runs of
 * spaces are where the collection joined lines.
 */
function clean(text: string): string {
  return text
    .replace(/ ?:(?:numref|eqref|ref|cite|label|begin_tab|end_tab)[a-z]*:`([^`]*)`/g, ' `$1`')
    .replace(/\$(-?\d[\d.,]*)(\\?%)?\$/g, (_, number: string, sign = '') => number + sign.replace('\\', ''))
    .replace(/\$\$?([^$`]+)\$\$?/g, '`$1`')
    .replace(/:label:/g, '')
    .replace(/[[(](?:\*\*|~~)|(?:\*\*|~~)[\])]/g, '')
    .replace(/(?<=\S) {2,}/g, ' ')
}

/** Two columns; several English designations are separated by commas, and an abbreviation stands in brackets. */
function loadTextbookTerms(text: string): Term[] {
  return text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line, index): Term => {
      const [zh = '', raw = ''] = line.split('\t')
      const names = raw
        .split(/[,，;/]|\(|（/)
        .map((name) => name.replace(/[)）]/g, '').trim())
        .filter(Boolean)
      return {
        id: `d2l-${index}`,
        type: 'term',
        zh: {preferred: zh, admitted: [], forbidden: []},
        en: {preferred: names[0] ?? zh, admitted: names.slice(1), forbidden: []},
        doNotAnnotate: false,
        everyday: true,
      }
    })
}

function loadNews(): Pair[] {
  const folder = new URL('align/news-dev/', shared)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .flatMap((name) => {
      const read = (ending: string) =>
        readFileSync(new URL(name.replace(/gold$/, ending), folder), 'utf8')
          .split('\n')
          .map((line) => line.trim())
      const [zh, en, gold] = [read('zh'), read('en'), read('gold').filter(Boolean)]
      const beads = gold.map((line) => {
        const [left = '', right = ''] = line.split(']:[')
        const indexes = (list: string) => (list.match(/\d+/g) ?? []).map(Number)
        return {
          zh: indexes(left)
            .map((index) => escapeMarkdown(zh[index]!))
            .join(''),
          en: indexes(right)
            .map((index) => escapeMarkdown(en[index]!))
            .join(' '),
        }
      })
      // Where an annotator found no counterpart, the pair is not good.
      const paired = beads.filter((bead) => bead.zh !== '' && bead.en !== '')
      const paragraphs = toParagraphs(paired)
      return chunk(paragraphs, mostParagraphs / 2).map((part, index) => ({
        corpus: 'news' as const,
        name: `${name.replace('.gold', '')}#${index}`,
        texts: {
          zh: toArticle(
            part.map((group) => group.map((bead) => bead.zh).join('')),
            'zh',
          ),
          en: toArticle(
            part.map((group) => group.map((bead) => bead.en).join(' ')),
            'en',
          ),
        },
        terms: [],
      }))
    })
}

/** Paragraphs end where no quotation is open. */
function toParagraphs<T extends Record<Side, string>>(beads: readonly T[]): T[][] {
  const paragraphs: T[][] = [[]]
  let quotes = 0
  for (const bead of beads) {
    const current = paragraphs.at(-1)!
    const isFull = current.length >= beadsPerParagraph && quotes % 2 === 0
    if (isFull) paragraphs.push([bead])
    else current.push(bead)
    quotes = (isFull ? 0 : quotes) + (bead.en.match(/"/g)?.length ?? 0)
  }
  return paragraphs
}

/** Plain text as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/([\\`*_[\]<>#~|])/g, '\\$1').replace(/^(\d+)\. /, '$1\\. ')
}

function toArticle(blocks: readonly string[], side: Side): string {
  const head = `---\ntitle: ${side === 'zh' ? '样本' : 'Sample'}\ndate: 2024-01-01\nauthors: [A]\nlang: ${side === 'zh' ? 'zh-Hans' : 'en'}\n---\n`
  return `${head}\n${blocks.join('\n\n')}\n`
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}
