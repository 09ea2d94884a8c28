import {expect, it} from 'vitest'
import {render, sentence} from '../render.ts'

const figure = {
  type: 'figure' as const,
  url: 'chart.svg',
  alt: 'A chart',
  children: [sentence(0, 'Models.') as never],
}

it('renders a picture with its measures and caption', () => {
  expect(render([figure])).toBe(
    '<figure><img src="pictures/chart.svg" alt="A chart" width="640" height="480" loading="lazy" decoding="async">' +
      '<figcaption><span class="s" id="en-1">Models.</span></figcaption></figure>',
  )
})

it('keeps the caption of a picture that is not there', () => {
  expect(render([figure], {resolvePicture: () => undefined})).toBe(
    '<figure><figcaption><span class="s" id="en-1">Models.</span></figcaption></figure>',
  )
})
