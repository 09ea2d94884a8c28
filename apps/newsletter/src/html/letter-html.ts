import type {Document, LanguageTag, ProjectSettings, Side, Term} from '@duizhao/bitext'
import {createTranslator} from '@duizhao/locale'
import {createMentions} from '@duizhao/render/text'
import {type Letter, subjectOf} from '../letter/letter.ts'
import type {ArticleOutline} from '../letter/outlines.ts'
import {createUrlResolver} from '../letter/web-address.ts'
import type {FilledTemplate} from '../template/fill-template.ts'
import {articleHtml} from './article-html.ts'
import {glossaryHtml} from './glossary-html.ts'
import {doctype, element, type Html, join, nothing, textElement} from './html.ts'
import {documentsHtml} from './parts-html.ts'
import {fontFamilies} from './styles.ts'
import {wrapSource} from './wrap-source.ts'

/**
 * Renders a letter as the HTML part of its mail: the content of the text part, in HTML that mail programs agree on –
 * no script, no style sheet, no remote content, no table but those of the author, styles in attributes.
 *
 * @param letter - the letter
 * @param outlines - what it shows of its articles
 * @param templates - the filled templates of its languages, in their order
 * @param settings - the project's
 * @param terms - the edition's
 * @returns a document, `\n` line ends
 */
export function letterHtml(
  letter: Letter,
  outlines: readonly ArticleOutline[],
  templates: readonly FilledTemplate[],
  settings: ProjectSettings,
  terms: readonly Term[],
): string {
  const {edition, languages} = letter
  const resolve = createUrlResolver(settings.url, edition)
  const context = {
    resolve,
    language: languages[0],
    zhLanguage: settings.zhScript,
    mentions: createMentions(terms),
  }
  const documentsOf = (part: keyof FilledTemplate) =>
    documentsHtml(
      context,
      templates.map((template) => template[part]),
    )
  const body = join(
    documentsOf('before'),
    documentsHtml(context, letter.intro),
    letter.hasContents ? contentsHtml(letter) : nothing,
    ...outlines.map(({outline, url}) => articleHtml(context, outline, url)),
    glossaryHtml(context, languages, terms),
    documentsOf('after'),
  )
  return wrapSource(page(languages[0], subjectOf(letter), body))
}

function page(lang: LanguageTag, title: string, body: Html): Html {
  const viewport = {name: 'viewport', content: 'width=device-width, initial-scale=1'}
  const head = join(
    element('meta', nothing, {attributes: {charset: 'utf-8'}}),
    element('meta', nothing, {attributes: viewport}),
    element('meta', nothing, {attributes: {name: 'color-scheme', content: 'light dark'}}),
    textElement('title', title),
  )
  // The body's own style is lost in web mail, and its line height in Thunderbird; a language is best said here too.
  const frame = element('div', body, {role: 'page', css: fontFamilies[lang], attributes: {lang}})
  const content = join(element('head', head), element('body', frame))
  return join(doctype, element('html', content, {attributes: {lang}}))
}

function contentsHtml({edition, languages, articles}: Letter): Html {
  const sides: Side[] = edition === 'both' ? ['zh', 'en'] : [edition]
  const titleOf = ({language, frontMatter}: Document) =>
    textElement('div', frontMatter.title, {attributes: {lang: language}})
  const items = articles.map((article) => element('li', join(...sides.map((side) => titleOf(article[side])))))
  return join(
    textElement('h2', createTranslator(languages[0], 'newsletter')('contents')),
    element('ol', join(...items)),
  )
}
