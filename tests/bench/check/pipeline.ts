import {alignDocuments} from '@duizhao/align'
import {type Message, type Side, sides, type Term} from '@duizhao/bitext'
import {type CheckSettings, checkArticle} from '@duizhao/check'
import {createTermLinker, type TermLinker} from '@duizhao/glossary'
import {loadLexicon} from '@duizhao/lexicon'
import {parseDocument} from '@duizhao/parse'

/** What a check of two texts gives. */
export interface Checked {
  messages: Message[]
  /** Beads that have both sides. */
  pairs: number
}

const linkers = new Map<readonly Term[], TermLinker>()

/** Where an article lies in a project, so that its links to others lead somewhere. */
export const folder = 'articles/sample'

/** Parses, aligns, links and checks two texts, as a build does. */
export function check(texts: Record<Side, string>, terms: readonly Term[], settings: CheckSettings): Checked {
  const [zh, en] = sides.map(
    (side) => parseDocument(texts[side], {path: `${folder}/${side}.md`, side}).document,
  )
  if (!zh || !en) return {messages: [], pairs: 0}
  const {rows, beads} = alignDocuments(zh, en, {lexicon: loadLexicon(), terms})
  const linker = linkers.get(terms) ?? createTermLinker(terms)
  linkers.set(terms, linker)
  const termLinks = linker.link({zh: zh.sentences, en: en.sentences, beads})
  const messages = checkArticle({zh, en, rows, beads, termLinks, terms, sources: texts}, settings)
  return {messages, pairs: beads.filter((bead) => bead.zh.length > 0 && bead.en.length > 0).length}
}
