import {toString as textOf} from 'hast-util-to-string'
import {elementsOf, type Page, type Problem} from '../site.ts'

/**
 * Parses the JSON-LD of a page.
 *
 * @param page - a page
 * @returns a problem for each script that is no JSON, or no JSON-LD of schema.org
 */
export function checkJsonLd({path, tree}: Page): Problem[] {
  return elementsOf(tree, 'script')
    .filter(({properties}) => properties.type === 'application/ld+json')
    .flatMap((script) => {
      const problem = problemOf(textOf(script))
      return problem === undefined ? [] : [{page: path, problem}]
    })
}

function problemOf(text: string): string | undefined {
  try {
    const data: unknown = JSON.parse(text)
    const context =
      typeof data === 'object' && data !== null && '@context' in data ? data['@context'] : undefined
    return context === 'https://schema.org' ? undefined : `JSON-LD has the context ${JSON.stringify(context)}`
  } catch (error) {
    return `JSON-LD is no JSON: ${String(error)}`
  }
}
