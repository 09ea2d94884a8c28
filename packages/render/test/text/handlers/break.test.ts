import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('begins a new line', () => {
  expect(renderInline([text('床前明月光'), {type: 'break'}, text('疑是地上霜')], 'zh')).toBe(
    '床前明月光\n疑是地上霜',
  )
})
