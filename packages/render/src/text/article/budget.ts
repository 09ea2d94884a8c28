import type {Article, NewsletterSettings, Side} from '@duizhao/bitext'
import {sides} from '@duizhao/bitext'

/** How much of an article is shown. */
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

function withinSide(article: Article, side: Side, {maxCharacters, maxSentences, leadOnly}: Budget): number {
  const {sentences} = article[side]
  let limit = Math.min(leadOnly ? leadLength(article, side) : sentences.length, maxSentences ?? Infinity)
  if (maxCharacters !== undefined) {
    let characters = 0
    const over = sentences.findIndex((sentence) => {
      characters += [...sentence.text].length
      return characters > maxCharacters
    })
    // At least one sentence: a text with none would say nothing at all.
    if (over >= 0) limit = Math.min(limit, Math.max(over, 1))
  }
  return limit
}

/** Sentences up to the first heading that follows running text. */
function leadLength(article: Article, side: Side): number {
  const {blocks, sentences} = article[side]
  const start = blocks.findIndex((block) => block.node.type !== 'heading')
  const end = blocks.findIndex((block, index) => index > start && block.node.type === 'heading')
  return end < 0 ? sentences.length : blocks[end]!.sentences[0]
}
