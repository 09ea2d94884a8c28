import {expect, it} from 'vitest'
import {paragraph, render, renderInline} from '../render.ts'

const reference = (identifier: string) => ({type: 'footnoteReference' as const, identifier})

it('renders a reference by its number, not by its name', () => {
  expect(renderInline(reference('<img>'), {}, 'zh')).toBe(
    '<sup class="note-ref"><a role="doc-noteref" id="zh-note-ref-1" href="#zh-note-1" aria-label="Note 1">1</a></sup>',
  )
})

it('numbers notes by first reference and gives every reference an id of its own', () => {
  const html = render([paragraph(reference('b'), reference('a'), reference('b'))])
  expect(html.match(/id="en-note-ref-[^"]*"/g)).toEqual([
    'id="en-note-ref-1"',
    'id="en-note-ref-2"',
    'id="en-note-ref-1-2"',
  ])
})
