import {
  type Article,
  type Document,
  type NewsletterSettings,
  type Sentence,
  type Side,
  sides,
} from '@duizhao/bitext'

/** How much of an article is shown, headings and notes not counted. */
export type Budget = Pick<NewsletterSettings, 'maxCharacters' | 'maxSentences' | 'leadOnly'>

/** Which part of an article a text shows. */
export type TextEdition = Side | 'both'

/**
 * How many sentences of each side fit in a budget; a text of both sides is cut at the same bead on both.
 *
 * @param article - the article
 * @param edition - which sides are shown
 * @param budget - the limits, each for one side
 * @returns number of leading sentences to show on each side
 */
export function sentencesWithin(
  article: Article,
  edition: TextEdition,
  budget: Budget,
): Record<Side, number> {
  const own = {zh: withinSide(article, 'zh', budget), en: withinSide(article, 'en', budget)}
  if (edition !== 'both') return own
  const kept = {zh: 0, en: 0}
  for (const bead of article.beads) {
    const next = {zh: kept.zh + bead.zh.length, en: kept.en + bead.en.length}
    const isFirst = kept.zh + kept.en === 0
    if (!isFirst && sides.some((side) => next[side] > own[side])) break
    Object.assign(kept, next)
  }
  return kept
}

/**
 * How many sentences of a half are left out, not counting headings and notes.
 *
 * @param document - the half
 * @param count - how many leading sentences are shown
 * @returns the number
 */
export function sentencesMissing(document: Document, count: number): number {
  return document.sentences.slice(count).filter((sentence) => isRunningText(document, sentence)).length
}

function withinSide(article: Article, side: Side, budget: Budget): number {
  const {maxCharacters = Infinity, maxSentences = Infinity, leadOnly} = budget
  const document = article[side]
  const {sentences} = document
  const limit = leadOnly ? leadLength(article, side) : sentences.length
  if (maxCharacters === Infinity && maxSentences === Infinity) return limit
  let characters = 0
  let count = 0
  const over = sentences.findIndex((sentence) => {
    if (!isRunningText(document, sentence)) return false
    characters += [...sentence.text].length
    count += 1
    // At least one sentence: a text with none would say nothing at all.
    return count > 1 && (characters > maxCharacters || count > maxSentences)
  })
  return over < 0 ? limit : Math.min(limit, over)
}

function isRunningText({blocks}: Document, {block}: Sentence): boolean {
  const type = blocks[block]?.node.type
  return type !== 'heading' && type !== 'footnoteDefinition'
}

/** Sentences up to the first heading that follows running text. */
function leadLength(article: Article, side: Side): number {
  const {blocks, sentences} = article[side]
  const start = blocks.findIndex((block) => block.node.type !== 'heading')
  const end = blocks.findIndex((block, index) => index > start && block.node.type === 'heading')
  return end < 0 ? sentences.length : blocks[end]!.sentences[0]
}
