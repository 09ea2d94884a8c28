import {createTranslator} from '@duizhao/locale'
import {expect, test} from 'vitest'
import {reasonIn, report, rules, withSeverity} from '../src/index.ts'

const place = {line: 2, column: 3}
const message = report('image-missing', {file: 'zh.md', place, params: {path: 'x.png'}})

test('a message carries its rule, severity, place and words', () => {
  expect(message).toEqual({
    source: 'duizhao',
    ruleId: 'image-missing',
    severity: 'error',
    fatal: true,
    reason: 'There is no image at `x.png`. Add the file or mend the path.',
    params: {path: 'x.png'},
    file: 'zh.md',
    place,
  })
})

test('a hint is neither fatal nor not', () => {
  expect(withSeverity(message, 'warning').fatal).toBe(false)
  expect('fatal' in withSeverity(message, 'info')).toBe(false)
})

test('a message speaks every language of the interface', () => {
  expect(reasonIn(message, 'zh-Hans')).toBe('`x.png` 处没有图片。请补上文件或改正路径。')
})

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)('every rule has its words in %s', (language) => {
  const translate = createTranslator(language, 'rules')
  for (const id of rules.keys()) expect(translate(id, {count: 2, context: 'en'})).not.toBe('')
})
