import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('escapes text', () => {
  expect(renderInline(text('<script>alert("&amp;")</script>'))).toBe(
    '&#x3C;script>alert("&#x26;amp;")&#x3C;/script>',
  )
})
