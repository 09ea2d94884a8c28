import type {Element} from 'hast'
import {elementsOf, type Page, type Problem, resolveLink, type Site} from '../site.ts'

/**
 * Checks that terms and entries close the circle: every term in a text leads to the entry of that term, and every
 * use leads back: the glossary names the sentence of each term on a bilingual page.
 *
 * @param site - the site
 * @param glossary - site-relative path of the glossary page
 * @returns the problems
 */
export function checkTerms(site: Site, glossary = 'glossary/index.html'): Problem[] {
  const {pages} = site
  const glossaryPage = pages.find(({path}) => path === glossary)
  if (!glossaryPage) return [{page: glossary, problem: 'is not there'}]
  const entries = new Set(glossaryPage.ids.filter((id) => id.startsWith('g-')))
  const backlinks = backlinksOf(site, glossaryPage)
  return pages.flatMap((page) => {
    const isBilingual = elementsOf(page.tree, 'body')[0]?.properties.dataLanguages === 'both'
    return sentencesWithTerms(page).flatMap(({sentence, term, href}) => {
      const problems: string[] = []
      if (!entries.has(`g-${term}`)) problems.push(`term ${term} has no entry`)
      if (resolveLink(site, page.path, href)?.fragment !== `g-${term}`)
        problems.push(`term ${term} leads to ${href}`)
      if (isBilingual && page !== glossaryPage && !backlinks.has(`${page.path}#${sentence}`))
        problems.push(`the glossary does not lead back to ${term} in ${sentence}`)
      return problems.map((problem) => ({page: page.path, problem}))
    })
  })
}

function backlinksOf(site: Site, page: Page): Set<string> {
  const targets = elementsOf(page.tree, 'a')
    .filter(({properties}) => properties.role === 'doc-backlink')
    .map(({properties}) => resolveLink(site, page.path, String(properties.href)))
  return new Set(targets.map((target) => `${target?.path}#${target?.fragment}`))
}

function sentencesWithTerms(page: Page): {sentence: string; term: string; href: string}[] {
  const sentences = elementsOf(page.tree, 'span').filter(({properties}) => isSentence(properties.className))
  return sentences.flatMap((sentence) =>
    elementsOf(sentence, 'a')
      .filter(({properties}) => properties.role === 'doc-glossref')
      .map(({properties}) => ({
        sentence: String(sentence.properties.id),
        term: String(properties.dataTerm),
        href: String(properties.href),
      })),
  )
}

function isSentence(className: Element['properties'][string]): boolean {
  return Array.isArray(className) && className.includes('s')
}
