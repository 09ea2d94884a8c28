export type {Bead, Evidence, EvidenceKind, Row} from './alignment.ts'
export type {Block, Document, Range, Sentence, Suppression, TextRun} from './document.ts'
export type {Article, Edition, Mailing, MailSettings, NewsletterSettings, ProjectSettings} from './edition.ts'
export type {Cover, Credit, FrontMatter, Source} from './front-matter.ts'
export {headingSentences} from './headings.ts'
export {countLetters, type LanguageTag, otherSide, type Side, sideOf, sides} from './language.ts'
export {pointAt, positionAt} from './locate.ts'
export type {Figure, InlineElement, SentenceNode, TermReference} from './mdast.ts'
export type {Fix, Message, RelatedPlace, Severity} from './message.ts'
export type {
  DesignationStatus,
  Designations,
  Occurrence,
  Term,
  Termbase,
  TermLink,
  TermLinkStatus,
  TermType,
} from './termbase.ts'
export {toText} from './to-text.ts'
