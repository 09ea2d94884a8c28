import type {Article, Edition, LanguageTag, Mailing, Side} from '@duizhao/bitext'
import {languagesOf, type TextEdition} from '@duizhao/render/text'
import {parseMarkdown} from '../template/parse-markdown.ts'
import type {Letter} from './letter.ts'

/** Every edition that a reader may choose, in the order in which they are published. */
const textEditions = ['zh', 'en', 'both'] as const satisfies readonly TextEdition[]

/** A letter and where it is published. */
export interface PlacedLetter {
  letter: Letter
  /** Path without its ending, relative to the directory of the newsletter. */
  path: string
}

/**
 * All letters of an edition: `<slug>/<edition>` an article, `mailings/<id>/<edition>` a mailing, where the edition is
 * `zh`, `en` or `both`.
 *
 * @param edition - the compiled edition
 * @returns the letters
 */
export function lettersOf(edition: Edition): PlacedLetter[] {
  return textEditions.flatMap((textEdition) => [
    ...edition.articles.map((article) => ({
      path: `${article.slug}/${textEdition}`,
      letter: articleLetter(article, textEdition),
    })),
    ...edition.mailings.map((mailing) => ({
      path: `mailings/${mailing.id}/${textEdition}`,
      letter: mailingLetter(mailing, textEdition, edition),
    })),
  ])
}

/**
 * The letter that brings one article.
 *
 * @param article - the article
 * @param edition - the reader's choice
 * @returns the letter
 */
function articleLetter(article: Article, edition: TextEdition): Letter {
  const {zh, en} = article
  const dated = edition === 'en' ? en : zh
  return {
    edition,
    languages: languagesOf(article, edition),
    file: dated.path,
    subject: {zh: zh.frontMatter.title, en: en.frontMatter.title},
    date: dated.frontMatter.date,
    articles: [article],
    hasContents: false,
    intro: [],
  }
}

/**
 * The letter that brings a mailing of several articles.
 *
 * @param mailing - the mailing
 * @param edition - the reader's choice
 * @param whole - the edition that its articles are in
 * @returns the letter
 */
function mailingLetter(mailing: Mailing, edition: TextEdition, whole: Edition): Letter {
  const file = `newsletters/${mailing.id}.yaml`
  const sides: Side[] = edition === 'both' ? ['zh', 'en'] : [edition]
  const languageOf = (side: Side): LanguageTag => (side === 'zh' ? whole.settings.zhScript : 'en')
  const [first = 'en', ...rest] = sides.map(languageOf)
  const bySlug = new Map(whole.articles.map((article) => [article.slug, article]))
  return {
    edition,
    languages: [first, ...rest],
    file,
    subject: mailing.subject,
    date: mailing.date,
    articles: mailing.articles.map((slug) => bySlug.get(slug)).filter((article) => article !== undefined),
    hasContents: true,
    intro: sides.flatMap((side) => {
      const source = mailing.intro[side]
      if (source === undefined) return []
      return [parseMarkdown(source, {file, side, language: languageOf(side)})]
    }),
  }
}
