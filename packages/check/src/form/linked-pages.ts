/** What may be said of two links that stand for each other. */
export type LinkJudgement = 'fine' | 'doubtful' | 'wrong'

/** A page, whatever its language. */
interface Page {
  site: string
  /** What follows the site; empty for its front page. */
  path: string
  /** Whether its address says in which language it is. */
  isOfOneLanguage: boolean
}

const languages = 'zh|cn|zho|chi|chn|chinese|sc|tc|en|eng|english|zh-[a-z]+|en-[a-z]+'

/** The language of a page as a part of its host, its path or its query. */
const markers = {
  host: new RegExp(`^(?:${languages})\\.`, 'iu'),
  path: new RegExp(`/(?:${languages})(?=/|$|[?#])`, 'giu'),
  query: new RegExp(
    `[?&](?:[a-z_-]*(?:lang|language|locale)|hl|lng)=[^&#]*|[?&][a-z_-]+=(?:${languages})(?=&|#|$)`,
    'giu',
  ),
}

/** The file of a front page, which may be one for each language: indexEN.html. */
const frontPage = /\/(?:(?:index|default|home)[-_]?(?:en|eng|cn|zh|sc|tc)?\.(?:s?html?|php|aspx?|jsp))?$/iu

/**
 * What identifies a page in any language: two addresses with one key are counted as one.
 *
 * Pages of one site in two languages (zh.example.org, example.org/en/, ?lang=en) count as one, and so do places in an
 * article: their fragments are headings in either language.
 *
 * @param url - an address as an article has it
 */
export function keyOfPage(url: string): string {
  const {site, path} = pageOf(url)
  return site + path
}

/**
 * Judges two links that stand for each other and lead to different pages.
 *
 * @param left - an address
 * @param right - another one
 * @returns `fine` where each may be what readers of its language want, `wrong` where they should be one page, and
 *   `doubtful` where nobody can know
 */
export function judgeLinks(left: string, right: string): LinkJudgement {
  const urls = [left, right]
  if (urls.some((url) => isEntry(url) || url.startsWith('#'))) return 'fine'
  const [one, other] = [pageOf(left), pageOf(right)]
  if (one.site === other.site) {
    if (isLanguagePair(one.path, other.path)) return 'fine'
    if (!one.isOfOneLanguage && !other.isOfOneLanguage) return 'wrong'
    // A site in two languages has fewer pages in one of them, which its front page may stand for.
    const plain = [one, other].find(({isOfOneLanguage}) => !isOfOneLanguage)
    return plain?.path === '' ? 'fine' : 'doubtful'
  }
  if (isCountrySite(one.site, other.site) || !urls.every((url) => /^https?:/u.test(url))) return 'fine'
  return one.path.length > 1 && one.path === other.path ? 'wrong' : 'doubtful'
}

/** Whether two paths differ in nothing but a language that is abbreviated to a letter or two: /V8/C/ and /V8/E/. */
function isLanguagePair(left: string, right: string): boolean {
  const [one, other] = [left.split('/'), right.split('/')]
  const places = one.flatMap((part, at) => (part === other[at] ? [] : [at]))
  const [at] = places
  if (one.length !== other.length || places.length !== 1 || at === undefined) return false
  const pair = [one[at]!, other[at]!].map((part) => part.toLowerCase())
  return pair.some((part) => /^(?:c|ch|cht|chs|jt|ft|tw)$/u.test(part)) && pair.includes('e')
}

/** Whether a link leads to an encyclopedia or a dictionary. */
function isEntry(url: string): boolean {
  return /wikipedia|wiktionary|baike/u.test(url)
}

function pageOf(url: string): Page {
  const plain = url.replace(/^(article:[^#]*)#.*$/su, '$1').replace(/^https?:\/\/(?:www\.)?/u, '')
  const bare = plain
    .replace(markers.host, '')
    .replace(markers.query, '')
    .replace(markers.path, '')
    .replace(frontPage, '')
  const [site = ''] = bare.split(/[/?#]/u)
  return {site: site.toLowerCase(), path: bare.slice(site.length), isOfOneLanguage: saysLanguage(plain)}
}

function saysLanguage(url: string): boolean {
  return Object.values(markers).some((marker) => url.search(marker) >= 0)
}

/** The site of one house for a country: example.com.cn beside example.com. */
function isCountrySite(left: string, right: string): boolean {
  const country = /\.(?:cn|tw|hk|mo|sg|my|uk|us|au|ca|nz|ie|in)$/u
  return left.split('.')[0] === right.split('.')[0] && (country.test(left) || country.test(right))
}
