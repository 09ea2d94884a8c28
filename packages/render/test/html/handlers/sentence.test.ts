import {expect, it} from 'vitest'
import {render, sentence} from '../render.ts'

it('numbers sentences from 1, by side', () => {
  expect(render([{type: 'paragraph', children: [sentence(55, '好。')]}], {}, 'zh')).toBe(
    '<p><span class="s" id="zh-56">好。</span></p>',
  )
})
