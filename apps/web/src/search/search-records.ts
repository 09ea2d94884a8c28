import type {Article, Edition} from '@duizhao/bitext'
import {convertScript} from '@duizhao/render/script'
import {glossaryPath} from '../site/page-path.ts'
import type {SiteMap} from '../site/site-map.ts'
import {termAnchor} from '../site/term-entry.ts'
import {toSearchText} from './search-text.ts'

/** What a hit shows. All values are strings, as Pagefind wants them. */
export interface SearchMeta {
  zh: string
  en: string
  /** Tag of the Chinese. */
  zhTag: string
  zhTitle: string
  enTitle: string
  /** Site-relative paths with a fragment, one a language. */
  zhPath: string
  enPath: string
}

/** One thing that can be found. */
export interface SearchRecord {
  content: string
  meta: SearchMeta
}

/**
 * What readers can find: every sentence pair, and every term of the glossary. Chinese is found in both scripts.
 *
 * @param edition - the edition
 * @param siteMap - where fragments stand
 * @param glossaryTitle - name of the glossary in each language
 * @returns the records, terms first
 */
export function searchRecords(
  {articles, terms, settings}: Edition,
  siteMap: SiteMap,
  glossaryTitle: {zh: string; en: string},
): SearchRecord[] {
  const termRecords = terms.map((term): SearchRecord => {
    const path = `${glossaryPath}index.html#${termAnchor(term)}`
    const names = [term.zh, term.en].flatMap(({preferred, admitted}) => [preferred, ...admitted])
    const definitions = [term.definition?.zh ?? '', term.definition?.en ?? '']
    return {
      content: inBothScripts([...names, ...definitions].join(' . '), settings.zhScript),
      meta: {
        zh: term.zh.preferred,
        en: term.en.preferred,
        zhTag: settings.zhScript,
        zhTitle: glossaryTitle.zh,
        enTitle: glossaryTitle.en,
        zhPath: path,
        enPath: path,
      },
    }
  })
  return [...termRecords, ...articles.flatMap((article) => pairRecords(article, siteMap))]
}

function pairRecords({slug, zh, en, beads}: Article, siteMap: SiteMap): SearchRecord[] {
  const zhTag = zh.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
  const pathTo = (fragment: string) => `${siteMap.locate(slug, fragment, 'both')}index.html#${fragment}`
  return beads.map((bead, index) => {
    const zhText = bead.zh.map((sentence) => zh.sentences[sentence]!.text).join('')
    const enText = bead.en.map((sentence) => en.sentences[sentence]!.text).join(' ')
    const fragments = {zh: bead.zh[0], en: bead.en[0]}
    const anyPath = pathTo(`b${index + 1}`)
    return {
      content: `${inBothScripts(zhText, zhTag)} . ${toSearchText(enText)}`,
      meta: {
        zh: zhText,
        en: enText,
        zhTag,
        zhTitle: zh.frontMatter.title,
        enTitle: en.frontMatter.title,
        zhPath: fragments.zh === undefined ? anyPath : pathTo(`zh-${fragments.zh + 1}`),
        enPath: fragments.en === undefined ? anyPath : pathTo(`en-${fragments.en + 1}`),
      },
    }
  })
}

function inBothScripts(text: string, script: 'zh-Hans' | 'zh-Hant'): string {
  const converted = convertScript(text, script)
  return converted === text ? toSearchText(text) : `${toSearchText(text)} . ${toSearchText(converted)}`
}
