import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {figureDirective} from './figure-directive.ts'
import {sourceRuns} from './source-runs.ts'
import {mendTaskItems} from './task-items.ts'
import {withoutAutolinkLiterals} from './without-autolinks.ts'

/**
 * Reads articles: CommonMark, GFM, YAML front matter, marks that work beside full-width punctuation, and figures.
 * Texts carry their source runs.
 */
const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, {singleTilde: false})
  .use(withoutAutolinkLiterals)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, {singleTilde: false})
  .use(figureDirective)
  .use(keepSourceRuns)
  .freeze()

function keepSourceRuns(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(sourceRuns())
}

/**
 * Reads Markdown into mdast.
 *
 * @param source - the text of a file, without a byte order mark
 * @returns the tree, exactly as CommonMark and our extensions say; nothing is resolved yet
 */
export function parseMarkdown(source: string): Root {
  const root = markdown.parse(source) as Root
  mendTaskItems(root)
  return root
}
