import {absoluteUrl, pagePath} from '@duizhao/render/address'
import type {TextEdition, UrlResolver} from '@duizhao/render/text'

/**
 * The page of an article in the web edition.
 *
 * @param base - `ProjectSettings.url`
 * @param slug - name of the article
 * @param edition - which of its pages
 * @returns the URL; `undefined` if the web edition has no public address
 */
export function articleAddress(
  base: string | undefined,
  slug: string,
  edition: TextEdition,
): string | undefined {
  return absoluteUrl(base, pagePath({slug, edition, part: 1}))
}

/**
 * How the links of a letter become URLs.
 *
 * @param base - `ProjectSettings.url`
 * @param edition - the pages that links between articles lead to
 * @returns the resolver; it gives only http(s), mailto and tel URLs
 */
export function createUrlResolver(base: string | undefined, edition: TextEdition): UrlResolver {
  return {
    link(url) {
      const [, slug, fragment = ''] = /^article:([^#]*)(#.*)?$/.exec(url) ?? []
      if (slug !== undefined) {
        const address = articleAddress(base, slug, edition)
        return address && address + fragment
      }
      return /^(?:https?|mailto|tel):/i.test(url) ? url : undefined
    },
    image: (url) => (/^https?:/i.test(url) ? url : undefined),
  }
}
