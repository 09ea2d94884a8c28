import {expect, it} from 'vitest'
import {renderInline} from '../render.ts'

const image = {type: 'image' as const, url: 'logo.png', alt: 'Logo'}

it('renders a picture within a line', () => {
  expect(renderInline(image)).toBe(
    '<img src="pictures/logo.png" alt="Logo" width="640" height="480" loading="lazy" decoding="async">',
  )
})

it('renders no picture from a URL that could run code', () => {
  expect(renderInline(image, {resolvePicture: () => ({url: 'javascript:alert(1)'})})).toBe('')
})
