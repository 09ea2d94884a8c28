import {expect, it} from 'vitest'
import {renderInline} from '../render.ts'

it('is its alternative text and a number for its URL', () => {
  expect(renderInline({type: 'image', url: 'https://a.example/x.png', alt: 'A map'})).toBe(
    '[Image: A map][1]',
  )
})

it('is nothing without alternative text', () => {
  expect(renderInline({type: 'image', url: 'https://a.example/x.png', alt: ''})).toBe('')
})
