import {expect, test} from 'vitest'
import {readSettings} from '../src/project/settings.ts'

const brief = (text: string) =>
  readSettings(text, 'duizhao.yaml').messages.map(({ruleId, place, params}) => {
    const {line, column} = 'start' in place ? place.start : place
    return [ruleId, `${line}:${column}`, params.closest ?? params.where ?? params.key]
  })

test('a project without settings has defaults for all of them', () => {
  const {settings, messages} = readSettings('', 'duizhao.yaml')
  expect(messages).toEqual([])
  expect(settings).toMatchInlineSnapshot(`
    {
      "check": {
        "houseStyle": {
          "zhLatinSpacing": "any",
        },
        "rules": {},
      },
      "project": {
        "description": {
          "en": "Chinese and English, side by side",
          "zh": "中英对照",
        },
        "firstUse": "none",
        "newsletter": {
          "both": "paragraph",
          "emphasis": "none",
          "kinsoku": "gb",
          "leadOnly": false,
          "mail": {
            "from": "newsletter@example.org",
            "to": "readers@example.org",
          },
          "width": 72,
        },
        "title": {
          "en": "Duizhao",
          "zh": "对照",
        },
        "zhScript": "zh-Hans",
      },
    }
  `)
})

test('what a project says stands beside the defaults', () => {
  const {settings} = readSettings(
    'newsletter:\n  width: 60\n  mail:\n    from: a@b.example\n',
    'duizhao.yaml',
  )
  expect(settings.project.newsletter).toMatchObject({width: 60, kinsoku: 'gb'})
  expect(settings.project.newsletter.mail).toEqual({from: 'a@b.example', to: 'readers@example.org'})
})

test('a rule that does not exist is named, with the one that may be meant', () => {
  expect(brief('rules:\n  image-missing: warning\n  image-mising: off\n')).toEqual([
    ['rule-unknown', '3:17', 'image-missing'],
  ])
})

test('unknown keys and wrong values have their place', () => {
  expect(brief('titel: x\nurl: example.org\nnewsletter: {width: 30}\n')).toEqual([
    ['yaml-unknown-key', '1:1', 'titel'],
    ['yaml-wrong-value', '2:6', 'url'],
    ['yaml-wrong-value', '3:21', 'newsletter.width'],
  ])
})

test('every way of setting the newsletter is a key, and a value that is none is told what it may be', () => {
  const newsletter = {
    width: 40,
    kinsoku: 'strict',
    emphasis: 'brackets',
    ambiguousWidth: 1,
    both: 'sentence',
    maxCharacters: 800,
    maxSentences: 12,
    leadOnly: true,
  }
  const {settings, messages} = readSettings(JSON.stringify({newsletter}), 'duizhao.yaml')
  expect(messages).toEqual([])
  expect(settings.project.newsletter).toMatchObject(newsletter)
  expect(brief('newsletter: {kinsoku: lax, ambiguousWidth: 3, maxSentences: 0}\n')).toEqual([
    ['yaml-wrong-value', '1:23', 'newsletter.kinsoku'],
    ['yaml-wrong-value', '1:44', 'newsletter.ambiguousWidth'],
    ['yaml-wrong-value', '1:61', 'newsletter.maxSentences'],
  ])
})

test('an address cannot smuggle in a header line', () => {
  expect(brief('newsletter:\n  mail:\n    to: "a@b.example\\r\\nBcc: c@d.example"\n')).toEqual([
    ['yaml-wrong-value', '3:9', 'newsletter.mail.to'],
  ])
})
