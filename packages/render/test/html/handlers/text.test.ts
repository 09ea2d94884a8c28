import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('escapes text', () => {
  expect(renderInline(text('<script>alert("&amp;")</script>'))).toBe(
    '&#x3C;script>alert("&#x26;amp;")&#x3C;/script>',
  )
})

it('tags Chinese within English, with the marks between its characters', () => {
  expect(renderInline(text('The Chinese “月色、水声” has come ashore.'))).toBe(
    'The Chinese “<span lang="zh-Hans">月色、水声</span>” has come ashore.',
  )
  expect(renderInline(text('中文里的 English'), {}, 'zh')).toBe('中文里的 English')
})
