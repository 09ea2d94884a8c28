import type {Side} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'
import {describe, expect, it} from 'vitest'

const chinese = '春天来了，河上的冰化开，渡船又开始摆渡，岸边的人把冬天存下的话一句一句说给对岸听。'.repeat(8)
const english =
  'Spring came, the ice on the river broke up, and the ferry began to cross again, carrying the words that had been kept through the winter. '.repeat(
    4,
  )

const rulesOf = (text: string, side: Side, standalone = true) =>
  parseDocument(text, {path: `${side}.md`, side, standalone}).messages.map(({ruleId}) => ruleId)

describe('the language of a half', () => {
  it.each([
    ['zh', english],
    ['en', chinese],
  ] as const)('is an error in %s.md if the text is in the other', (side, text) => {
    expect(rulesOf(text, side)).toEqual(['other-language'])
  })

  it.each([
    ['zh', chinese],
    ['en', english],
  ] as const)('is right in %s.md', (side, text) => {
    expect(rulesOf(text, side)).toEqual([])
  })

  it('may be mixed', () => {
    expect(rulesOf(`${english}\n\n${chinese.slice(0, 80)}`, 'zh')).toEqual([])
    expect(rulesOf(`${english}\n\n${chinese}`, 'en')).toEqual([])
  })

  it('is not judged by a few words', () => {
    expect(rulesOf('GPT-4, Claude, Gemini', 'zh')).toEqual([])
    expect(rulesOf('杜甫《春望》', 'en')).toEqual([])
  })

  it('is named in the message, with what to do', () => {
    const [message] = parseDocument(english, {path: 'zh.md', side: 'zh', standalone: true}).messages
    expect(message).toMatchObject({file: 'zh.md', severity: 'error', lang: 'zh', place: {start: {line: 1}}})
    expect(message!.reason).toBe(
      'This file should hold the Chinese half, but its text is English. Swap the two files, or write the Chinese.',
    )
  })
})
