import {type Article, type Document, type Message, otherSide, type Side, sides, toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import GithubSlugger from 'github-slugger'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'

/** The part of an article that links may lead into. */
export type Linkable = Pick<Article, 'slug' | 'rows' | 'beads'> & Record<Side, Document>

/** Public ids of the headings of a document, by the fragments that GitHub gives them. */
type HeadingIds = Record<Side, ReadonlyMap<string, string>>

const known = new WeakMap<Linkable, HeadingIds>()

/**
 * Leads links to headings to where renderers put them: `#标题`, as an author writes it after GitHub's custom, becomes
 * `article:<slug>#zh-12`, the public id of the heading's first sentence. A heading in the language of the link is
 * preferred. Nodes are changed in place.
 *
 * @param article - the article whose links are resolved
 * @param articles - all articles by slug, this one among them
 * @returns messages: `fragment-unknown`
 */
export function resolveFragments(article: Linkable, articles: ReadonlyMap<string, Linkable>): Message[] {
  const messages: Message[] = []
  for (const side of sides) {
    const {path: file, blocks} = article[side]
    for (const block of blocks) {
      visit(block.node as Nodes, 'link', (node) => {
        const [, slug = article.slug, fragment] = /^(?:article:([^#]*))?#(.+)$/su.exec(node.url) ?? []
        const target = articles.get(slug)
        if (fragment === undefined || !target) return
        const name = decode(fragment)
        const id = isPublicId(target, name) ? name : headingId(target, side, name)
        // Whatever an editor makes of the message, no broken link is published.
        node.url = id === undefined ? `article:${slug}` : `article:${slug}#${id}`
        if (id !== undefined) return
        const place = node.position ?? block.position
        const headings = [...headingIds(target)[side].keys()].map((heading) => `#${heading}`).join(' ') || '–'
        const params = {fragment: name, slug, known: headings}
        messages.push(report('fragment-unknown', {file, place, lang: side, params}))
      })
    }
  }
  return messages
}

function headingId(target: Linkable, side: Side, name: string): string | undefined {
  const ids = headingIds(target)
  const heading = name.toLowerCase()
  return ids[side].get(heading) ?? ids[otherSide(side)].get(heading)
}

function headingIds(target: Linkable): HeadingIds {
  const found = known.get(target) ?? {zh: idsOf(target.zh), en: idsOf(target.en)}
  known.set(target, found)
  return found
}

function idsOf({side, blocks}: Document): Map<string, string> {
  const slugger = new GithubSlugger()
  const ids = new Map<string, string>()
  for (const {node} of blocks) {
    visit(node as Nodes, 'heading', (heading) => {
      const slug = slugger.slug(toText(heading))
      const [first] = heading.children
      if (first?.type === 'sentence') ids.set(slug, `${side}-${first.index + 1}`)
    })
  }
  return ids
}

/** Whether a fragment is one of those that every page has: of a row, a bead, a sentence. */
function isPublicId({rows, beads, zh, en}: Linkable, name: string): boolean {
  const [, kind = '', digits] = /^(r|b|zh-|en-)([1-9]\d*)$/u.exec(name) ?? []
  const counts: Record<string, number> = {
    r: rows.length,
    b: beads.length,
    'zh-': zh.sentences.length,
    'en-': en.sentences.length,
  }
  return digits !== undefined && Number(digits) <= counts[kind]!
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
