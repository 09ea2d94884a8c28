import {expect, test} from 'vitest'
import {singleQuoteFaults} from '../src/form/single-quotes.ts'

const found = (text: string, next = '') =>
  singleQuoteFaults([text], next).map(({at, mark, partner}) => `${text.slice(0, at)}⟦${mark}⟧ ${partner}`)

test.each([
  ['He said, ‘wait. Then he left.', 'He said, ⟦‘⟧ ’'],
  ['It was late,’ she said.', 'It was late,⟦’⟧ ‘'],
  ['‘It was late,’ she said. ‘Don’t wait. ‘Go.’', '‘It was late,’ she said. ⟦‘⟧ ’'],
  ['They call it the long road’.', 'They call it the long road⟦’⟧ ‘'],
  ['“He told me, ‘don’t wait.”', '“He told me, ⟦‘⟧ ’'],
  ['The boys’ coats hung there. Was it cold?’ he asked.', 'The boys’ coats hung there. Was it cold?⟦’⟧ ‘'],
])('finds the mark without a partner: %s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['The players’ clocks, the ’90s, ’em all, rock ’n’ roll, o’clock and goin’ home.'],
  ['‘The players’ clocks are wrong,’ she said. ‘It’s the ’80s’ fault.’'],
  ['“He told me, ‘don’t wait’,” she said. “‘Go,’ I told him.”'],
  ['‘He asked for the boss’ keys.’'],
  ['‘It is all theirs’ was the answer; James’ was another.'],
  ['The U.S.’ policy, Inc.’s rooms, a board of 6’ by 4’ and a lane 5’ wide.'],
  ['Some write the ‘90s, rock ‘n’ roll and get ‘em.'],
  ['Hawai‘i, Shi‘a and Qur’an are single words.'],
  ['She heard a row of ‘okay’s and wrote down the ‘why’s.'],
  ['It ran (‘as ever’) for a day—‘a long one’—and ‘stopped’.'],
])('leaves apostrophes and pairs alone: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each(['‘And this is the second.’', '“‘And this is the second.’”'])(
  'a quotation may run on over paragraphs: %s',
  (next) => {
    expect(found('‘This is the first paragraph.', next)).toEqual([])
  },
)
