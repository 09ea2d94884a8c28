import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

const reference = (value: string, gloss?: string) => ({
  type: 'termReference' as const,
  term: 'large-model',
  link: 0,
  children: [text(value)],
  ...(gloss && {gloss}),
})

it('renders a term as a link to its entry', () => {
  expect(renderInline(reference('Large models'))).toBe(
    '<a role="doc-glossref" class="t" href="#g-large-model" data-term="large-model">Large models</a>',
  )
})

it('sets a gloss in the brackets of the text and tags it with its own language', () => {
  expect(renderInline(reference('大模型', 'large model'), {}, 'zh')).toContain(
    '</a><span class="gloss">（<span lang="en">large model</span>）</span>',
  )
  expect(renderInline(reference('large model', '大模型'))).toContain(
    '<span class="gloss"> (<span lang="zh-Hans">大模型</span>)</span>',
  )
})
