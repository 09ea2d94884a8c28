import {expect, test} from 'vitest'
import {checkTexts} from './support/check-texts.ts'

const paragraphs = {
  bridge: [
    '这座桥在河上站了一百年。每天清晨，渔夫划船从桥下经过。',
    'The bridge has stood over the river for a hundred years. Every morning fishermen row under it.',
  ],
  market: [
    '集市在桥的另一头。卖菜的人天不亮就来了。',
    'The market is at the other end of the bridge. The greengrocers come before dawn.',
  ],
  school: [
    '学校建在山坡上。孩子们走路上学，要走半个小时。',
    'The school stands on the hillside. The children walk there, and it takes them half an hour.',
  ],
} as const

test('a paragraph whose counterpart is part of a longer one is reported as moved, and as nothing else', () => {
  const {bridge, market, school} = paragraphs
  const {messages} = checkTexts({
    zh: [bridge[0] + market[0], school[0]].join('\n\n'),
    en: [bridge[1], school[1], market[1]].join('\n\n'),
  })
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['paragraph-moved'])
})
