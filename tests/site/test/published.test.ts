import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {checkAlternates} from '../src/checks/alternates.ts'
import {checkJsonLd} from '../src/checks/json-ld.ts'
import {checkLanguage} from '../src/checks/language.ts'
import {checkLinks} from '../src/checks/links.ts'
import {checkPairs} from '../src/checks/pairs.ts'
import {checkTerms} from '../src/checks/terms.ts'
import {judgeWithEpubcheck} from '../src/judges/epubcheck.ts'
import {judgeWithHtmlValidate} from '../src/judges/html-validate.ts'
import {judgeWithVnu} from '../src/judges/vnu.ts'
import {publishProject} from '../src/publish-project.ts'
import {type Problem, readSite, type Site} from '../src/site.ts'

/** Projects to publish, and the base URL of each. */
const projects = [
  [
    'a project with every feature',
    new URL('fixtures/project/', import.meta.url),
    'https://trial.example/magazine/',
  ],
  ['our own content', new URL('../../../content/', import.meta.url), 'https://duizhao.example/'],
] as const

const lines = (problems: readonly Problem[]) => problems.map(({page, problem}) => `${page}: ${problem}`)

describe.each(projects)('the web edition of %s', (_, url, base) => {
  let directory: string
  let site: Site

  beforeAll(async () => {
    directory = await publishProject(fileURLToPath(url))
    site = readSite(directory, base)
  }, 300_000)

  it('satisfies the Nu HTML Checker', () => {
    const files = site.pages.map(({path}) => path)
    expect(files.length).toBeGreaterThan(8)
    expect(lines(judgeWithVnu(directory, files))).toEqual([])
  }, 300_000)

  it('satisfies html-validate', async () => {
    expect(lines((await Promise.all(site.pages.map(judgeWithHtmlValidate))).flat())).toEqual([])
  })

  it('satisfies EPUBCheck with its books', () => {
    const books = readdirSync(directory, {recursive: true, encoding: 'utf8'}).filter((path) =>
      path.endsWith('.epub'),
    )
    expect(books.length).toBeGreaterThan(1)
    expect(books.flatMap((book) => judgeWithEpubcheck(join(directory, book)))).toEqual([])
  }, 300_000)

  it('tags every text with its language', () => {
    expect(lines(site.pages.flatMap(checkLanguage))).toEqual([])
  })

  it('links every page to its alternates and back', () => {
    expect(lines(checkAlternates(site, base))).toEqual([])
  })

  it('breaks no link or fragment', () => {
    expect(lines(checkLinks(site))).toEqual([])
  })

  it('writes JSON-LD that parses', () => {
    expect(lines(site.pages.flatMap(checkJsonLd))).toEqual([])
  })

  it('has both sides of every pair', () => {
    expect(lines(site.pages.flatMap(checkPairs))).toEqual([])
  })

  it('leads from every term to its entry and back', () => {
    expect(lines(checkTerms(site))).toEqual([])
  })
})
