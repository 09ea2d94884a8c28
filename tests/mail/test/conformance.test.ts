import {readFileSync} from 'node:fs'
import {Rules} from '@cto.af/linebreak'
import {breakOpportunities} from '@duizhao/render/text'
import {expect, test} from 'vitest'

/** Where Debian's unicode-data puts the conformance tests; `npm test` installs it. */
const file = '/usr/share/unicode/auxiliary/LineBreakTest.txt'

interface Case {
  text: string
  breaks: number[]
  /** The rules that decided each place, as the file names them. */
  comment: string
}

function readCases(): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [body = '', comment = ''] = line.split('#')
    const tokens = body.trim().split(/\s+/)
    if (tokens.length < 2) return []
    let text = ''
    const breaks: number[] = []
    for (const token of tokens) {
      if (token === '÷' && text !== '') breaks.push(text.length)
      else if (token !== '×' && token !== '÷') text += String.fromCodePoint(Number.parseInt(token, 16))
    }
    return [{text, breaks, comment}]
  })
}

test('the breaker that we build on passes the conformance test but for LB15', () => {
  const rules = new Rules({example7: true})
  const cases = readCases()
  const failed = cases.filter(({text, breaks}) => {
    const found = [...rules.breaks(text)].map(({position}) => position)
    return found.join() !== breaks.join()
  })
  console.info(`UAX #14: ${cases.length - failed.length} of ${cases.length} cases of ${file}`)
  // The file of Unicode 15.0 still has LB15 (a quotation mark holds an opening bracket behind spaces); Unicode 15.1,
  // which the breaker follows, has LB15a and LB15b in its place.
  expect(failed.length / cases.length).toBeLessThan(0.002)
  for (const {text} of failed) expect(text).toMatch(/["«»]/)
})

test('in English our tailoring only takes breaks away', () => {
  const rules = new Rules({example7: true})
  const options = {side: 'en', level: 'gb', width: 72} as const
  let given = 0
  let kept = 0
  for (const {text} of readCases()) {
    const own = breakOpportunities(text, options)
    const theirs = [...rules.breaks(text)].map(({position}) => position)
    expect(own.filter((offset) => !theirs.includes(offset))).toEqual([])
    given += theirs.length
    kept += own.length
  }
  console.info(`Tailoring for English keeps ${kept} of ${given} breaks`)
})

test('in Chinese it only adds breaks beside curly quotation marks', () => {
  const rules = new Rules({example7: true})
  const options = {side: 'zh', level: 'basic', width: 72} as const
  for (const {text} of readCases()) {
    const theirs = [...rules.breaks(text)].map(({position}) => position)
    const added = breakOpportunities(text, options).filter((offset) => !theirs.includes(offset))
    if (!/[“”‘’]/.test(text)) expect(added).toEqual([])
  }
})
