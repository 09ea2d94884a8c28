import type {Article, ProjectSettings, Side, Term} from '@duizhao/bitext'
import {toHtml} from '@duizhao/render/html'
import {createMentions} from '@duizhao/render/text'
import type {ElementContent, Root} from 'hast'
import type {Letter} from '../letter/letter.ts'
import type {ArticleOutline} from '../letter/outlines.ts'
import {createUrlResolver} from '../letter/web-address.ts'
import type {FilledTemplate} from '../template/fill-template.ts'
import {articleHtml} from './article-html.ts'
import {element} from './element.ts'
import {glossaryHtml} from './glossary-html.ts'
import {documentsHtml} from './parts-html.ts'
import {translatorFor} from './translator.ts'
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
  const {edition, languages, subject} = letter
  const resolve = createUrlResolver(settings.url, edition)
  const context = {resolve, zhLanguage: settings.zhScript, mentions: createMentions(terms)}
  const bodies = outlines.flatMap(({outline, url}) => articleHtml(context, outline, url))
  const body = [
    ...documentsHtml(
      context,
      templates.map(({before}) => before),
    ),
    ...documentsHtml(context, letter.intro),
    ...(letter.hasContents ? contentsHtml(letter) : []),
    ...bodies,
    ...glossaryHtml(context, languages, terms),
    ...documentsHtml(
      context,
      templates.map(({after}) => after),
    ),
  ]
  const title = edition === 'both' ? `${subject.zh} · ${subject.en}` : subject[edition]
  return wrapSource(toHtml(page(languages[0], title, body)))
}

function page(lang: string, title: string, body: ElementContent[]): Root {
  const style =
    'margin:0 auto;padding:16px;max-width:40em;font:16px/1.7 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#222;background:#fff'
  const head = element('head', [
    element('meta', [], {properties: {charSet: 'utf-8'}}),
    element('meta', [], {properties: {name: 'viewport', content: 'width=device-width, initial-scale=1'}}),
    element('title', [title]),
  ])
  const html = element('html', [head, element('body', body, {css: style})], {properties: {lang}})
  return {type: 'root', children: [{type: 'doctype'}, html]}
}

function contentsHtml({edition, languages, articles}: Letter): ElementContent[] {
  const sides: Side[] = edition === 'both' ? ['zh', 'en'] : [edition]
  const titleOf = (article: Article, side: Side) =>
    element('div', [article[side].frontMatter.title], {properties: {lang: article[side].language}})
  const items = articles.map((article) =>
    element(
      'li',
      sides.map((side) => titleOf(article, side)),
    ),
  )
  return [element('h2', [translatorFor(languages[0])('contents')]), element('ol', items)]
}
