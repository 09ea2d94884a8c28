import {Rules} from '@cto.af/linebreak'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {uax14Breaks} from '../../../src/text/breaking/uax14.ts'
import {enParagraph, zhParagraph} from '../arbitraries.ts'

const rules = new Rules({example7: true})

test('passing over simple stretches finds the same breaks as the rules', () => {
  // In Chinese, curly quotation marks have become brackets before this stage.
  const chinese = zhParagraph.map((text) => text.replace(/[“‘]/g, '「').replace(/[”’]/g, '」'))
  const english = enParagraph.map((text) => text.replace(/[“”]/g, ''))
  fc.assert(
    fc.property(fc.oneof(chinese, english), (text) => {
      expect(uax14Breaks(text)).toEqual([...rules.breaks(text)].map(({position}) => position))
    }),
    {seed: 20240618, numRuns: 2000},
  )
})
