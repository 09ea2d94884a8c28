import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('keeps the spacing between Han and Latin as the author wrote it', () => {
  expect(renderInline(text('用GPT 4写，用 GPT-4 读'), 'zh')).toBe('用GPT 4写，用 GPT-4 读')
})

it('makes white space that Markdown does not count one space', () => {
  expect(renderInline(text('a \t\n b'))).toBe('a b')
})
