import {expect, it} from 'vitest'
import {checkAlternates} from '../src/checks/alternates.ts'
import {checkJsonLd} from '../src/checks/json-ld.ts'
import {checkLanguage} from '../src/checks/language.ts'
import {checkLinks} from '../src/checks/links.ts'
import {parsePage} from '../src/site.ts'

const page = (body: string, path = 'index.html', head = '') =>
  parsePage(path, `<!doctype html><html lang="zh-Hans"><head>${head}</head><body>${body}</body></html>`)
const site = (...pages: ReturnType<typeof page>[]) => ({
  root: '/',
  pages,
  files: new Set(pages.map(({path}) => path)),
})
const texts = (problems: {problem: string}[]) => problems.map(({problem}) => problem)

it('finds Han under an English tag', () => {
  expect(texts(checkLanguage(page('<p lang="en">The term 大模型 is Chinese.</p>')))).toHaveLength(1)
  expect(checkLanguage(page('<p lang="en">The term <i lang="zh-Hans">大模型</i> is Chinese.</p>'))).toEqual(
    [],
  )
})

it('finds English prose under a Chinese tag, but lets names be', () => {
  expect(checkLanguage(page('<p>It was the best of times, it was not.</p>'))).toHaveLength(1)
  expect(checkLanguage(page('<p>“Light Years Beyond”是一家公司</p>'))).toEqual([])
})

it('reads no code', () => {
  expect(checkLanguage(page('<pre lang="en"><code>标题: 甲</code></pre>'))).toEqual([])
})

it('finds an alternate that does not answer', () => {
  const link = (hreflang: string, href: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="https://a.example/${href}">`
  const both = link('zh-Hans', 'zh/') + link('en', 'en/')
  const good = site(page('', 'zh/index.html', both), page('', 'en/index.html', both))
  expect(checkAlternates(good, 'https://a.example/')).toEqual([])
  const oneWay = site(page('', 'zh/index.html', both), page('', 'en/index.html', link('en', 'en/')))
  expect(texts(checkAlternates(oneWay, 'https://a.example/'))).toEqual([
    'https://a.example/en/ does not answer',
  ])
})

it('finds an alternate list that leaves its own page out', () => {
  const head = '<link rel="alternate" hreflang="en" href="https://a.example/b/">'
  const pages = site(page('', 'a/index.html', head), page('', 'b/index.html', head))
  expect(texts(checkAlternates(pages, 'https://a.example/'))).toEqual(['does not name itself'])
})

it('follows links to files and fragments', () => {
  const pages = site(
    page(
      '<a href="b/index.html#x">1</a><a href="b/#y">2</a><a href="c.html">3</a><a href="https://e.example/#z">4</a>',
    ),
    page('<p id="x">', 'b/index.html'),
  )
  expect(texts(checkLinks(pages))).toEqual(['<a> leads to no fragment: b/#y', '<a> leads nowhere: c.html'])
})

it('finds an id that stands twice', () => {
  expect(texts(checkLinks(site(page('<p id="x"></p><p id="x"></p>'))))).toEqual(['has an id twice'])
})

it('parses JSON-LD', () => {
  const script = (text: string) => page(`<script type="application/ld+json">${text}</script>`)
  expect(checkJsonLd(script('{"@context":"https://schema.org"}'))).toEqual([])
  expect(checkJsonLd(script('{"@context":"https://schema.org",}'))).toHaveLength(1)
  expect(checkJsonLd(script('{"name":"x"}'))).toHaveLength(1)
})
