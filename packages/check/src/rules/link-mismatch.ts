import {type Message, otherSide, sides, toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Link} from 'mdast'
import type {CheckContext, CheckRule} from '../context.ts'
import {rowSpot} from '../form/row-spot.ts'
import {nodesOf} from '../text/nodes.ts'
import {excerpt} from '../text/plain.ts'

/**
 * Reports a link of a row that the other side lacks, and one that leads to another page of the same site, or to the same
 * page of another; as a hint one that leads to another site, which may be meant for the readers of each language.
 */
export const linkMismatch: CheckRule = (context) =>
  context.rows.flatMap((row, index) => {
    if (row.zh.length === 0 || row.en.length === 0) return []
    const links = {zh: nodesOf(context.zh, row.zh, ['link']), en: nodesOf(context.en, row.en, ['link'])}
    const open = {zh: without(links.zh, links.en), en: without(links.en, links.zh)}
    return compare(context, index, open)
  })

/** The links whose target the others lack, each target of theirs counted once. */
function without(links: readonly Link[], others: readonly Link[]): Link[] {
  const rest = others.map(({url}) => normalize(url))
  return links.filter(({url}) => {
    const at = rest.indexOf(normalize(url))
    if (at < 0) return true
    rest.splice(at, 1)
    return false
  })
}

function compare(context: CheckContext, row: number, open: {zh: Link[]; en: Link[]}): Message[] {
  const paired = Math.min(open.zh.length, open.en.length)
  const wrong = open.en.slice(0, paired).flatMap((link, index) => {
    const counterpart = open.zh[index]!
    const isOne = shouldBeOne(counterpart.url, link.url)
    if (!isOne && mayDiffer(counterpart.url, link.url)) return []
    return report('link-mismatch', {
      ...rowSpot(context, 'en', row, link),
      ...(isOne ? {} : {severity: 'info'}),
      params: {...(isOne ? {} : {context: 'site'}), actual: link.url, expected: counterpart.url},
      actual: link.url,
      expected: [counterpart.url],
      related: [
        {
          file: context.zh.path,
          place: counterpart.position ?? context.zh.blocks[context.rows[row]!.zh[0]!]!.position,
        },
      ],
    })
  })
  const missing = sides.flatMap((side) =>
    open[side].slice(paired).map((link) =>
      report('link-mismatch', {
        ...rowSpot(context, side, row, link),
        params: {context: otherSide(side), actual: link.url, text: excerpt(toText(link))},
        actual: link.url,
        related: [toRelatedRow(context, otherSide(side), row)],
      }),
    ),
  )
  return [...wrong, ...missing]
}

function toRelatedRow(context: CheckContext, side: 'zh' | 'en', row: number) {
  const {file, place} = rowSpot(context, side, row)
  return {file, place}
}

/**
 * Pages of one site in two languages (zh.example.org, example.org/en/) count as one, and so do places in an article:
 * their fragments are headings in either language.
 */
function normalize(url: string): string {
  return url
    .replace(/^(article:[^#]*)#.*$/su, '$1')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
    .replace(/^(?:zh|en|cn)\./, '')
    .replace(/\/(?:zh|en|zh-cn|zh-hans|zh-hant|zh-tw|en-us|en-gb|cn)(?=\/|$|[?#])/i, '')
    .replace(/([?&](?:lang|hl|locale)=)[^&#]*/, '$1')
}

/** Whether two links that differ should be one: they lead to one site, or to pages of one name. */
function shouldBeOne(left: string, right: string): boolean {
  if (isEntry(left) || left.startsWith('#')) return false
  const [first, second] = [siteAndPath(left), siteAndPath(right)]
  if (first.site === second.site) return true
  return first.path.length > 1 && first.path === second.path && !isCountrySite(first.site, second.site)
}

/** Whether two links to different sites are what a reader of each language wants. */
function mayDiffer(left: string, right: string): boolean {
  const isPage = (url: string) => /^https?:/.test(url)
  if (!isPage(left) || !isPage(right) || isEntry(left) || isEntry(right)) return true
  return isCountrySite(siteAndPath(left).site, siteAndPath(right).site)
}

/** Whether a link leads to an encyclopedia or a dictionary. */
function isEntry(url: string): boolean {
  return /wikipedia|wiktionary|baike/.test(url)
}

function siteAndPath(url: string): {site: string; path: string} {
  const plain = normalize(url)
  const [site = ''] = plain.split(/[/?#]/)
  return {site: site.toLowerCase(), path: plain.slice(site.length)}
}

/** The site of one house for a country: example.com.cn beside example.com. */
function isCountrySite(left: string, right: string): boolean {
  const country = /\.(?:cn|tw|hk|mo|sg|my|uk|us|au|ca|nz|ie|in)$/
  return left.split('.')[0] === right.split('.')[0] && (country.test(left) || country.test(right))
}
