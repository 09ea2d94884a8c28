import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import type {Message, Side} from '@duizhao/bitext'
import type {Pair} from './corpus.ts'

/**
 * What a reader of both texts says of a message: `true` if they disagree there or the form is faulty, so that an editor
 * would act; `style` if it is right by the house style, and other houses differ; `false` if nothing is wrong.
 */
export type Verdict = 'true' | 'style' | 'false'

/** Reviewed by hand, sorted; nothing of the texts is in it. */
const file = new URL('verdicts.tsv', import.meta.url)

/**
 * What a message is known by: set, pair, place (side:line:column), rule, and a hash of what it says, so that a verdict
 * lapses when the message or the text changes.
 *
 * @param pair - the pair of texts
 * @param message - what the check says of it
 * @returns the first five columns of a line of the file
 */
export function keyOf(pair: Pair, {ruleId, file: path, place, reason}: Message): string {
  const {line, column} = 'start' in place ? place.start : place
  const side: Side = path.endsWith('/zh.md') ? 'zh' : 'en'
  const hash = createHash('sha256').update(reason).digest('hex').slice(0, 8)
  return [pair.corpus, pair.name, `${side}:${line}:${column}`, ruleId, hash].join('\t')
}

/** The verdicts by what their messages are known by. */
export function loadVerdicts(): Map<string, Verdict> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean) : []
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf('\t')
      return [line.slice(0, end), line.slice(end + 1) as Verdict]
    }),
  )
}
