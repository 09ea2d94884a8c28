import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

const reference = (term: string, words: string, gloss?: string) => ({
  type: 'termReference' as const,
  term,
  link: 0,
  ...(gloss && {gloss}),
  children: [text(words)],
})

it('is marked at its first mention', () => {
  expect(renderInline([reference('model', '模型'), text('，'), reference('model', '模型')], 'zh')).toBe(
    '模型*，模型',
  )
})

it('has no mark where the glossary explains nothing', () => {
  expect(renderInline(reference('name', '毛姆'), 'zh')).toBe('毛姆')
})

it('carries its gloss', () => {
  expect(renderInline(reference('model', 'model', '模型'))).toBe('model* (模型)')
  expect(renderInline(reference('model', '模型', 'model'), 'zh')).toBe('模型*（model）')
})
