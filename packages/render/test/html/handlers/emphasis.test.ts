import type {PhrasingContent} from 'mdast'
import {expect, it} from 'vitest'
import {paragraph, render, renderInline, text} from '../render.ts'

it('renders emphasis', () => {
  expect(renderInline({type: 'emphasis', children: [text('very')]})).toBe('<em>very</em>')
})

it('keeps dots from what is not Chinese within Chinese', () => {
  const inner: PhrasingContent = {type: 'emphasis', children: [text('用 GPT-4 Turbo 写')]}
  const html = render([paragraph({type: 'emphasis', children: [text('他说'), inner]})], {}, 'zh')
  expect(html).toContain('<em>他说<em>用 <span class="undotted">GPT-4 Turbo</span> 写</em></em>')
})
