import {expect, test} from 'vitest'
import {chooseLanguage} from '../src/words/language.ts'

test.each([
  [{}, 'en'],
  [{LANG: 'C.UTF-8'}, 'en'],
  [{LANG: 'de_DE.UTF-8'}, 'en'],
  [{LANG: 'zh_CN.UTF-8'}, 'zh-Hans'],
  [{LANG: 'zh_SG'}, 'zh-Hans'],
  [{LANG: 'zh'}, 'zh-Hans'],
  [{LANG: 'zh_TW.UTF-8'}, 'zh-Hant'],
  [{LANG: 'zh_HK'}, 'zh-Hant'],
  [{LANG: 'zh-Hant'}, 'zh-Hant'],
  [{LANG: 'zhx_XX'}, 'en'],
  [{LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8'}, 'zh-Hans'],
  [{LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8'}, 'en'],
  [{LC_ALL: '', LANG: 'zh_CN.UTF-8'}, 'zh-Hans'],
] as [Record<string, string>, string][])('the environment %o asks for %s', (env, language) => {
  expect(chooseLanguage(undefined, env)).toBe(language)
})

test('what is asked for outright wins, if there is such a language', () => {
  expect(chooseLanguage('zh-Hant', {LANG: 'en_US.UTF-8'})).toBe('zh-Hant')
  expect(chooseLanguage('fr', {LANG: 'zh_CN.UTF-8'})).toBeUndefined()
})
