import {type Side, toText} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Heading} from 'mdast'
import type {CheckContext, CheckRule} from '../context.ts'
import {spotOfBlock, toRelated} from '../places.ts'
import {excerpt} from '../text/plain.ts'

/** Reports headings that answer each other at different levels, where the rest of the article keeps to the same. */
export const headingLevelMismatch: CheckRule = (context) => {
  const pairs = context.rows.flatMap((row) => {
    const [zh] = row.zh
    const [en] = row.en
    if (row.zh.length !== 1 || row.en.length !== 1 || zh === undefined || en === undefined) return []
    const [left, right] = [headingAt(context, 'zh', zh), headingAt(context, 'en', en)]
    return left && right ? [{zh, en, left, right}] : []
  })
  const wrong = pairs.filter(({left, right}) => left.depth !== right.depth)
  // One half may begin a level deeper as a whole.
  if (wrong.length * 2 > pairs.length && pairs.length > 1) return []
  return wrong.map(({zh, en, left, right}) =>
    report('heading-level-mismatch', {
      ...spotOfBlock(context.en, en),
      params: {text: excerpt(toText(right)), enDepth: right.depth, zhDepth: left.depth},
      actual: String(right.depth),
      expected: [String(left.depth)],
      related: [toRelated(spotOfBlock(context.zh, zh))],
    }),
  )
}

function headingAt(context: CheckContext, side: Side, block: number): Heading | undefined {
  const {node} = context[side].blocks[block]!
  return node.type === 'heading' ? node : undefined
}
