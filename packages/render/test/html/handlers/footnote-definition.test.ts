import {expect, it} from 'vitest'
import {paragraph, render, sentence} from '../render.ts'

const note = {
  type: 'footnoteDefinition' as const,
  identifier: 'a',
  children: [{type: 'paragraph' as const, children: [sentence(1, 'Indeed.')]}],
}

it('renders a note with its number and the way back', () => {
  expect(render([paragraph('So.', {type: 'footnoteReference', identifier: 'a'}), note])).toContain(
    '<div role="doc-footnote" class="note" id="en-note-1"><span class="note-number">1</span><div><p>' +
      '<span class="s" id="en-2">Indeed.</span> <a role="doc-backlink" class="note-back" href="#en-note-ref-1"' +
      ' aria-label="Back from note 1">↩</a></p></div></div>',
  )
})

it('renders a note that nobody refers to, without a way back', () => {
  expect(render([note])).not.toContain('doc-backlink')
})
