import type {Figure, Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Image, Nodes, Paragraph, Parents, PhrasingContent, Root} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {ParseOptions} from '../parse-options.ts'

/**
 * Makes figures: of an image alone in its paragraph, whose title is the caption, and of a `:::figure` directive,
 * which holds an image and, after it or as its label, the caption in Markdown.
 *
 * @param root - the tree, without references; changed in place: no directive is left
 * @param options - where it comes from
 * @returns messages: `figure-without-image`
 */
export function resolveFigures(root: Root, {path: file, side}: ParseOptions): Message[] {
  const messages: Message[] = []
  const visit = (parent: Parents): void => {
    const children = parent.children.flatMap((child: Nodes): Nodes[] => {
      if (child.type === 'paragraph') return [loneImage(child) ?? child]
      if (child.type !== 'containerDirective') {
        if ('children' in child) visit(child)
        return [child]
      }
      const figure = fromDirective(child)
      if (figure) return [figure]
      messages.push(report('figure-without-image', {file, place: child.position!, lang: side}))
      visit(child)
      return child.children
    })
    parent.children = children as typeof parent.children
  }
  visit(root)
  return messages
}

function loneImage(paragraph: Paragraph): Figure | undefined {
  const [image, ...others] = paragraph.children
  if (image?.type !== 'image' || others.length > 0) return undefined
  const {title, data} = image
  const caption: PhrasingContent[] = title
    ? [
        {
          type: 'text',
          value: title,
          position: image.position!,
          ...(data?.titleRuns && {data: {runs: data.titleRuns}}),
        },
      ]
    : []
  return toFigure(image, caption, paragraph)
}

function fromDirective(directive: ContainerDirective): Figure | undefined {
  const paragraphs = directive.children.filter((child) => child.type === 'paragraph')
  const holder = paragraphs.find(({children}) => children.some(({type}) => type === 'image'))
  const image = holder?.children.find((child) => child.type === 'image')
  if (!holder || !image || paragraphs.length < directive.children.length) return undefined
  const rest = {...holder, children: trimStart(holder.children.filter((child) => child !== image))}
  const captions = paragraphs.map((paragraph) => (paragraph === holder ? rest : paragraph))
  const filled = captions.filter(({children}) => children.length > 0)
  const lines = filled.flatMap(({children}, index): PhrasingContent[] =>
    index === 0 ? children : [{type: 'break', position: children[0]!.position!}, ...children],
  )
  return toFigure(image, lines, directive)
}

/** What follows the image on the next line begins with that line's break. */
function trimStart([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type === 'break') return rest
  if (first?.type === 'text' && first.value.trim() === '') return rest
  return first ? [first, ...rest] : []
}

function toFigure(image: Image, caption: PhrasingContent[], {position}: Nodes): Figure {
  // The caption is cut into sentences later, as other phrasing content is.
  return {
    type: 'figure',
    url: image.url,
    alt: image.alt ?? '',
    children: caption as Figure['children'],
    ...(position && {position}),
  }
}
