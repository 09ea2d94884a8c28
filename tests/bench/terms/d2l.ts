import {existsSync, readFileSync} from 'node:fs'
import type {Range, Term, TermLink} from '@duizhao/bitext'
import {createTermLinker} from '@duizhao/glossary'

const data = new URL('../../../../shared/data/terms/', import.meta.url)

/** A block of the textbook: Markdown with formulas. */
interface D2lBlock {
  id: string
  zh: string
  en: string
}

/** A hand verdict on one zh occurrence that a naive substring check had judged. */
interface Label {
  label: string
  block: string
  zh_term: string
  en_terms: string[]
  zh_offset: number
  zh: string
  en: string
  hits?: string[]
}

/**
 * Prints how many zh occurrences of the textbook's own glossary are linked, and on how many hand labels the
 * linker agrees. Says so and does nothing if the data is not there.
 */
export function benchD2l(): void {
  if (!existsSync(data)) {
    console.log('d2l-dev: no data')
    return
  }
  const glossary = readGlossary()
  benchLinkRate(glossary)
  benchLabels(glossary)
}

function benchLinkRate(terms: readonly Term[]) {
  const blocks = readLines<D2lBlock>('d2l-dev/blocks.jsonl')
  const linker = createTermLinker(terms)
  const links = linker.link({
    zh: blocks.map(({zh}) => ({text: zh, opaque: opaqueRanges(zh)})),
    en: blocks.map(({en}) => ({text: en, opaque: opaqueRanges(en)})),
    beads: blocks.map((_, index) => ({zh: [index], en: [index]})),
  })
  const withZh = links.filter(({zh}) => zh.length > 0)
  const linked = withZh.filter(({en}) => en.length > 0)
  const {length: extra} = links.filter(({status}) => status === 'missing-zh')
  console.log(`d2l-dev, ${terms.length} terms, ${blocks.length} blocks`)
  console.log(
    `  zh occurrences ${withZh.length}, linked ${linked.length} (${share(linked.length, withZh.length)})`,
  )
  console.log(`  en occurrences without a partner ${extra}`)
  if (process.argv.includes('--missing')) {
    for (const link of withZh.filter(({en}) => en.length === 0)) {
      const block = blocks[link.bead]!
      console.log(`${link.term} ${link.zh[0]!.start}\n  ${block.zh}\n  ${block.en}`)
    }
  }
}

function benchLabels(glossary: readonly Term[]) {
  const labels = [
    ...readLines<Label>('labels-dev/naive_missing.jsonl'),
    ...readLines<Label>('labels-dev/naive_linked.jsonl'),
  ]
  const terms = new Map(glossary.map((term) => [term.zh.preferred, term]))
  for (const {zh_term, en_terms} of labels) {
    const known = terms.get(zh_term)
    const forms = [...new Set([...en_terms, ...(known ? [known.en.preferred, ...known.en.admitted] : [])])]
    terms.set(zh_term, toTerm([zh_term], forms))
  }
  const linker = createTermLinker([...terms.values()])
  const tally = new Map<string, {agreed: number; all: number}>()
  for (const label of labels) {
    const links = linker.link({
      zh: [{text: label.zh, opaque: []}],
      en: [{text: label.en, opaque: []}],
      beads: [{zh: [0], en: [0]}],
    })
    const at = (link: TermLink) => link.zh[0]?.start === label.zh_offset && link.term === label.zh_term
    const status = links.find(at)?.status ?? 'silent'
    const key = `${label.hits ? 'naively linked' : 'naively missing'}: ${label.label}`
    const count = tally.get(key) ?? {agreed: 0, all: 0}
    const agreed = agrees(label, status)
    tally.set(key, {agreed: count.agreed + Number(agreed), all: count.all + 1})
    if (!agreed && process.argv.includes('--labels')) {
      console.log(
        `${label.label} ${label.zh_term} ${label.en_terms} → ${status}\n  ${label.zh}\n  ${label.en}`,
      )
    }
  }
  console.log('labels-dev, verdicts on which the linker agrees')
  let sum = 0
  for (const [key, {agreed, all}] of tally) {
    sum += agreed
    console.log(`  ${key.padEnd(44)} ${agreed}/${all}`)
  }
  console.log(`  ${'all'.padEnd(44)} ${sum}/${labels.length} (${share(sum, labels.length)})`)
}

/** What the linker should say: link what is a matching fault, keep silent in longer terms, report what is missing. */
function agrees({label}: Label, status: string): boolean {
  switch (label) {
    case 'ok':
    case 'inflection_derivation':
    case 'hyphen_space':
    case 'reordered_coordinated':
    case 'shortened':
      return status === 'linked'
    case 'nested':
    case 'redundant_nested':
    case 'false_substring_in_word':
      return status !== 'missing-en'
    default:
      return status === 'missing-en'
  }
}

function readGlossary(): Term[] {
  const rows = readFileSync(new URL('d2l-dev/glossary.tsv', data), 'utf8').trim().split('\n').slice(1)
  return rows.map((row) => {
    const [zh = '', en = ''] = row.split('\t')
    const [, main = '', inner] = /^(.*?)(?: \((.*)\))?$/u.exec(en)!
    return toTerm(zh.split('/'), inner && inner !== 'method' ? [main, inner] : [main])
  })
}

function toTerm(zh: readonly string[], en: readonly string[]): Term {
  const [zhPreferred = '', ...zhAdmitted] = zh
  const [enPreferred = '', ...enAdmitted] = en
  return {
    id: zhPreferred,
    type: 'term',
    zh: {preferred: zhPreferred, admitted: zhAdmitted, forbidden: []},
    en: {preferred: enPreferred, admitted: enAdmitted, forbidden: []},
    doNotAnnotate: false,
    everyday: false,
  }
}

/** Formulas, roles, code and URLs of the textbook's Markdown. */
function opaqueRanges(text: string): Range[] {
  return [...text.matchAll(/\$[^$]+\$|:[a-z]+:`[^`]*`|`[^`]+`|https?:\S+/gu)].map(
    ({index, 0: match}) => [index, index + match.length] as const,
  )
}

function readLines<T>(path: string): T[] {
  const text = readFileSync(new URL(path, data), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
