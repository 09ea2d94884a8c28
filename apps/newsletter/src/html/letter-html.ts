import type {ProjectSettings, Side, Term} from '@duizhao/bitext'
import {toHtml} from '@duizhao/render/html'
import type {ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import type {Letter} from '../letter/letter.ts'
import type {ArticleOutline} from '../letter/outlines.ts'
import {createUrlResolver} from '../letter/web-address.ts'
import type {FilledTemplate} from '../template/fill-template.ts'
import {articleHtml} from './article-html.ts'
import {createHtmlContext, documentsHtml, translatorFor} from './context.ts'
import {glossaryHtml} from './glossary-html.ts'
import {inlineStyles} from './inline-styles.ts'
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
  const context = createHtmlContext(createUrlResolver(settings.url, edition), settings.zhScript, terms)
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
  return wrapSource(toHtml(page(languages[0], title, inlineStyles(body))))
}

function page(lang: string, title: string, body: ElementContent[]): Root {
  const style =
    'margin:0 auto;padding:16px;max-width:40em;font:16px/1.7 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#222;background:#fff'
  return {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          h('title', title),
        ]),
        h('body', {style}, body),
      ]),
    ],
  }
}

function contentsHtml({edition, languages, articles}: Letter): ElementContent[] {
  const sides: Side[] = edition === 'both' ? ['zh', 'en'] : [edition]
  const items = articles.map((article) =>
    h(
      'li',
      sides.map((side) => h('div', {lang: article[side].language}, [article[side].frontMatter.title])),
    ),
  )
  return [h('h2', translatorFor(languages[0])('contents')), h('ol', items)]
}
