import {
  type Article,
  type Document,
  type NewsletterSettings,
  otherSide,
  type ProjectSettings,
  type Side,
  type Term,
} from '@duizhao/bitext'
import type {RootContent} from 'mdast'
import {type Annotation, annotate} from '../../shared/annotate.ts'
import {type Budget, sentencesMissing, sentencesWithin, type TextEdition} from './budget.ts'
import {cutBlocks} from './cut.ts'
import {interleave} from './interleave.ts'

/** What decides which parts of an article a letter shows, and in which order. */
export interface OutlineOptions extends Budget {
  edition: TextEdition
  both: NewsletterSettings['both']
  terms: readonly Term[]
  firstUse: ProjectSettings['firstUse']
}

/** Blocks that are shown together, Chinese above English. */
export interface Part {
  zh: RootContent[]
  en: RootContent[]
  /** Whether the two are sentences of one bead, which stand closer together than paragraphs. */
  isBead: boolean
}

/** One half of an article in an outline. */
export interface OutlineHalf {
  /** With its terms annotated. */
  document: Document
  /** How many of its sentences are left out at the end; headings and notes are not counted. */
  missing: number
}

/** A run of parts below one head: one half, or both interleaved. */
export interface OutlineSection {
  halves: OutlineHalf[]
  parts: Part[]
}

/**
 * Lays out what a letter shows of an article; text and HTML of a mail are both made from it.
 *
 * @param article - the article
 * @param options - edition, interleaving, length, terms
 * @returns one section, or two for one language after the other
 */
export function outlineArticle(article: Article, options: OutlineOptions): OutlineSection[] {
  const {edition, both, terms, firstUse} = options
  const counts = sentencesWithin(article, edition, options)
  const half = (side: Side): OutlineHalf => ({
    document: annotateOnce(article[side], {terms, termLinks: article.termLinks, firstUse}),
    missing: sentencesMissing(article[side], counts[side]),
  })
  if (edition === 'both' && both !== 'sequential') {
    const halves = [half('zh'), half('en')] as const
    const [zh, en] = halves.map(({document}) => cutBlocks(document, counts[document.side]))
    return [{halves: [...halves], parts: interleave(article, {zh: zh!, en: en!}, both)}]
  }
  const shown: Side[] = edition === 'both' ? ['zh', 'en'] : [edition]
  return shown.map((side) => {
    const own = half(side)
    const blocks = cutBlocks(own.document, counts[side]).filter((block) => block !== undefined)
    return {halves: [own], parts: blocks.map((block) => onOneSide(side, block))}
  })
}

interface Annotated {
  annotation: Annotation
  document: Document
}

/** Each half of an article stands in two letters. */
const annotated = new WeakMap<Document, Annotated>()

function annotateOnce(document: Document, annotation: Annotation): Document {
  const known = annotated.get(document)
  if (known && isSame(known.annotation, annotation)) return known.document
  const result = annotate(document, annotation)
  annotated.set(document, {annotation, document: result})
  return result
}

function isSame(one: Annotation, other: Annotation): boolean {
  return one.terms === other.terms && one.termLinks === other.termLinks && one.firstUse === other.firstUse
}

function onOneSide(side: Side, block: RootContent): Part {
  return {zh: [], en: [], [side]: [block], [otherSide(side)]: [], isBead: false}
}
