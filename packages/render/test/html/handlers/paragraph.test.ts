import {expect, it} from 'vitest'
import {render, sentence} from '../render.ts'

const two = (first: string, second: string) => ({
  type: 'paragraph' as const,
  children: [sentence(0, first), sentence(1, second)],
})

it('puts a space between English sentences and nothing between Chinese ones', () => {
  expect(render([two('One.', 'Two.')])).toContain('One.</span> <span')
  expect(render([two('一。', '二。')], {}, 'zh')).toContain('一。</span><span')
})

it('puts a space between Chinese sentences where Latin meets Latin', () => {
  expect(render([two('用ChatGPT.', 'OK吗？')], {}, 'zh')).toContain('</span> <span')
})

it('groups the sentences of a bead, with its line and shape, and its id where it begins', () => {
  const mark = {number: 34, id: 'b34', line: 2, shape: '1:2'}
  expect(render([two('One.', 'Two.')], {beadOf: () => mark})).toBe(
    '<p><span class="b" id="b34" data-bead="34" data-line="2" data-shape="1:2">' +
      '<span class="s" id="en-1">One.</span> <span class="s" id="en-2">Two.</span></span></p>',
  )
})

it('gives the id of a bead once, though it comes in two paragraphs', () => {
  const html = render(
    [
      {type: 'paragraph', children: [sentence(0, 'One.')]},
      {type: 'paragraph', children: [sentence(1, 'Two.')]},
    ],
    {beadOf: () => ({number: 1, id: 'b1'})},
  )
  expect(html.match(/id="b1"/g)).toHaveLength(1)
})

it('sets the anchors of a bead before its sentences', () => {
  const beadOf = () => ({number: 1})
  expect(render([two('One.', 'Two.')], {beadOf, beadAnchors: () => ['zh-1']})).toContain(
    '<span class="b" data-bead="1"><span id="zh-1"></span><span class="s" id="en-1">',
  )
})
