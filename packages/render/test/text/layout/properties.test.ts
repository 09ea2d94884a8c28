import fc from 'fast-check'
import {expect, test} from 'vitest'
import {ambiguousWidthOf, columns, lineOf, toFlowed, toPlainText} from '../../../src/text/index.ts'
import {level, sidedParagraph, width} from '../arbitraries.ts'

const runs = {seed: 20240618, numRuns: 1500}

/** clreq's table once more, written down apart from the code under test. */
const notFirst = {
  basic: /^[。．，、：；！？”’」』）》·～–]/u,
  gb: /^[。．，、：；！？”’」』）》·～–/／]/u,
  strict: /^[。．，、：；！？”’」』）》·～–/／—…]/u,
}
const notLast = {basic: /[“‘「（《]$/u, gb: /[“‘「（《/／]$/u, strict: /[“‘「（《/／]$/u}

/** What the arbitraries hold that must stay together. */
const protectedTokens =
  /https:\/\/[\x21-\x7e]+|《[^》]*》|[\d.]+ (?:billion yuan|km|April)|[\d．３５]+(?:亿元|亿美元|万人|年|月)+\d*月?/g

const layOut = (text: string, side: 'zh' | 'en', columns: number, kinsoku: 'basic' | 'gb' | 'strict') =>
  toPlainText([lineOf(text, side)], {width: columns, kinsoku, emphasis: 'none'})
    .slice(0, -1)
    .split('\n')

test('nothing is lost or added: lines joined by a space or by nothing are the paragraph', () => {
  fc.assert(
    fc.property(sidedParagraph, width, level, ({text, side}, columns, kinsoku) => {
      let rest = text
      for (const line of layOut(text, side, columns, kinsoku)) {
        rest = rest.trimStart()
        expect(rest.startsWith(line)).toBe(true)
        rest = rest.slice(line.length)
      }
      expect(rest.trim()).toBe('')
    }),
    runs,
  )
})

test('no line is over the width, unless it cannot be broken', () => {
  fc.assert(
    fc.property(sidedParagraph, width, level, ({text, side}, limit, kinsoku) => {
      for (const line of layOut(text, side, limit, kinsoku)) {
        if (columns(line, ambiguousWidthOf(side)) <= limit) continue
        const plain = line.replace(protectedTokens, '')
        expect(plain).not.toMatch(/[\u4e00-\u9fff]{3}|[a-z] [a-z]{3}/)
      }
    }),
    runs,
  )
})

test('no line begins or ends with a character that its level forbids there', () => {
  fc.assert(
    fc.property(sidedParagraph, width, level, ({text, side}, columns, kinsoku) => {
      const lines = layOut(text, side, columns, kinsoku)
      for (const line of lines.slice(1)) expect(line).not.toMatch(notFirst[kinsoku])
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(notLast[kinsoku])
    }),
    runs,
  )
})

test('no URL, unit, Latin token or short title is broken, and no line ends in a space', () => {
  const whole =
    /https:\/\/[\x21-\x7e]+|zh-CN|GPT-4|state-of-the-art|1179亿元|117\.9 billion yuan|5 km|《月亮与六便士》|--out/g
  fc.assert(
    fc.property(sidedParagraph, width, level, ({text, side}, columns, kinsoku) => {
      const laidOut = layOut(text, side, columns, kinsoku)
      for (const line of laidOut) expect(line).toBe(line.trimEnd())
      const tokens = (texts: readonly string[]) =>
        texts
          .flatMap((line) => line.match(whole) ?? [])
          .filter((token) => columns >= 64 || !token.startsWith('《'))
      expect(tokens(laidOut)).toEqual(tokens([text]))
    }),
    runs,
  )
})

/** RFC 3676 with DelSp=yes, read by itself: unstuff, then join what ends in a space without that space. */
function unflow(body: string): string[] {
  const paragraphs: string[] = []
  let isOpen = false
  for (const stuffed of body.replace(/\n$/, '').split('\n')) {
    const line = stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed
    const isFlowed = line.endsWith(' ') && line !== '-- '
    const content = isFlowed ? line.slice(0, -1) : line
    if (isOpen) paragraphs.push(paragraphs.pop()! + content)
    else paragraphs.push(content)
    isOpen = isFlowed
  }
  return paragraphs
}

test('joining flowed lines gives back the paragraphs, and no line is over 78 columns but for URLs', () => {
  fc.assert(
    fc.property(
      fc.array(sidedParagraph, {minLength: 1, maxLength: 4}),
      width,
      level,
      (list, limit, kinsoku) => {
        const lines = list.map(({text, side}) => lineOf(text, side))
        const body = toFlowed(lines, {width: limit, kinsoku, emphasis: 'none'})
        expect(unflow(body)).toEqual(list.map(({text}) => text))
        for (const line of body.split('\n')) {
          if (columns(line, 1) > 78) expect(line).toMatch(/https:/)
        }
      },
    ),
    runs,
  )
})
