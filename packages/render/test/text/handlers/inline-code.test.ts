import {expect, it} from 'vitest'
import {renderInline, text} from '../render.ts'

it('keeps the backticks of code, never apart from it', () => {
  const code = {type: 'inlineCode' as const, value: 'npm start'}
  expect(renderInline([text('请运行'), code], 'zh')).toBe('请运行`npm start`')
  expect(renderInline([text('一二三四五六七八九十一二三四五六七八九'), code], 'zh')).toBe(
    '一二三四五六七八九十一二三四五六七八九\n`npm start`',
  )
})

it('keeps code of up to half a line whole, and breaks longer code', () => {
  const code = (value: string) => ({type: 'inlineCode' as const, value})
  const before = text('Ask what the glossary lacks with ')
  expect(renderInline([before, code('duizhao terms -s')])).toBe(
    'Ask what the glossary lacks with\n`duizhao terms -s`',
  )
  expect(renderInline([text('Ask it with '), code('duizhao terms zh.md en.md --suggest')])).toBe(
    'Ask it with `duizhao terms zh.md en.md\n--suggest`',
  )
})
