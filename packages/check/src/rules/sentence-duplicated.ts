import {sides} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {duplicateSentences} from '../completeness/duplicates.ts'
import type {CheckRule} from '../context.ts'
import {spotOf, toRelated} from '../places.ts'
import {excerpt} from '../text/plain.ts'

/** Reports a sentence that stands twice on one side alone. */
export const sentenceDuplicated: CheckRule = (context) =>
  sides.flatMap((side) =>
    duplicateSentences(context, side).map(({original, copy}) =>
      report('sentence-duplicated', {
        ...spotOf(context[side], copy),
        params: {text: excerpt(context[side].sentences[copy]!.text)},
        related: [toRelated(spotOf(context[side], original))],
      }),
    ),
  )
