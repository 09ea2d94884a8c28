import {expect, test} from 'vitest'
import {type BreakOptions, breakOpportunities} from '../../../src/text/index.ts'

const show = (text: string, side: BreakOptions['side'], level: BreakOptions['level'] = 'gb') => {
  let shown = ''
  let at = 0
  for (const offset of breakOpportunities(text, {side, level, width: 72})) {
    shown += `${text.slice(at, offset)}|`
    at = offset
  }
  return shown
}

test.each([
  ['zh', '他说“走吧”就走', '他|说|“走|吧”|就|走|'],
  ['zh', '第3章共1179亿元', '第3章|共|1179亿元|'],
  ['zh', '读《六便士》吧', '读|《六便士》|吧|'],
  ['zh', '用zh-CN写a/b.md', '用|zh-CN|写|a/b.md|'],
  ['zh', '威廉·毛姆', '威|廉·|毛|姆|'],
  ['zh', '自2024年6月18日起', '自|2024年6月18日|起|'],
  ['en', 'on 18 June 2024 at', 'on |18 June 2024 |at|'],
  ['en', 'a state-of-the-art model', 'a |state-of-the-art |model|'],
  ['en', 'cost 117.9 billion yuan', 'cost |117.9 billion yuan|'],
  ['en', 'see https://example.org/a-b/c?d=e-f now', 'see |https://example.org/a-b/c?d=e-f |now|'],
] as const)('%s: %s', (side, text, expected) => {
  expect(show(text, side)).toBe(expected)
})

test('levels differ in the solidus and the dash', () => {
  expect(show('和／或——不', 'zh', 'basic')).toBe('和|／|或|——|不|')
  expect(show('和／或——不', 'zh', 'gb')).toBe('和／或|——|不|')
  expect(show('和／或——不', 'zh', 'strict')).toBe('和／或——|不|')
})
