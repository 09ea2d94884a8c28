import {expect, it} from 'vitest'
import {toQueries, toSearchText} from '../src/search/search-text.ts'

it('makes every Han character a word, and leaves Latin words whole', () => {
  expect(toSearchText('智谱AI的GPT-3.5，１１７９亿元')).toBe('智 谱 AI 的 GPT-3.5,1179 亿 元')
})

it.each([
  ['模', ['"模"']],
  ['大模型', ['"大 模 型"']],
  ['智谱AI融资', ['"智 谱"', '"融 资"', 'AI']],
  ['large models', ['large models']],
  ['“large model” 开源', ['"large model"', '"开 源"']],
  ['  ，。', []],
])('takes the query %s for %j', (query, queries) => {
  expect(toQueries(query)).toEqual(queries)
})
