export {chineseStretches, type Stretch} from '../shared/chinese-stretches.ts'
export {legible} from '../shared/legible.ts'
export {sentenceGap} from '../shared/sentence-gap.ts'
export {articleLines, languagesOf} from './article/article-lines.ts'
export type {Budget, TextEdition} from './article/budget.ts'
export {formatDate} from './article/date.ts'
export {bylineOf} from './article/masthead.ts'
export {
  type OutlineHalf,
  type OutlineOptions,
  type OutlineSection,
  outlineArticle,
  type Part,
} from './article/outline.ts'
export {type BreakOptions, breakOpportunities} from './breaking/break.ts'
export {type Kinsoku, type KinsokuLevel, kinsoku} from './breaking/kinsoku.ts'
export {type AmbiguousWidth, ambiguousWidthOf, columns} from './breaking/width.ts'
export {type WrapOptions, wrap} from './breaking/wrap.ts'
export {createTextContext, type TextContext} from './context.ts'
export {documentLines, documentParts} from './documents.ts'
export {footLines} from './foot.ts'
export {createFootnoteTable, type FootnoteTable} from './footnotes.ts'
export {type MentionedTerms, mentionedTerms} from './glossary.ts'
export {toFlowed} from './layout/flowed.ts'
export {toPlainText} from './layout/plain.ts'
export {type LogicalLine, lineOf, type Prefix, stack} from './line.ts'
export type {LinkTable} from './links.ts'
export {createMentions, type Mentions, type SideMentions} from './mentions.ts'
export type {TextOptions, UrlResolver} from './options.ts'
export {titledSection} from './section.ts'
