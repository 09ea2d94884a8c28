import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('keeps the backticks of code, never apart from it', () => {
  const code = {type: 'inlineCode' as const, value: 'npm start'}
  expect(renderInline([text('请运行'), code], 'zh')).toBe('请运行`npm start`')
  expect(renderInline([text('一二三四五六七八九十一二三四五六七八九'), code], 'zh')).toBe(
    '一二三四五六七八九十一二三四五六七八九\n`npm start`',
  )
})
