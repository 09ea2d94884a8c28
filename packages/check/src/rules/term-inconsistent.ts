import {type Message, type Occurrence, otherSide, type Side, sides, type Term} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {CheckContext, CheckRule} from '../context.ts'
import {isNameOfSamePerson} from '../names/addressed.ts'
import {isReference} from '../names/references.ts'
import {spotAt, toRelated} from '../places.ts'
import {isInHeading} from '../text/nodes.ts'

/** A way in which one wording of a side is rendered on the other. */
interface Rendering {
  text: string
  first: Occurrence
  count: number
  /** Whether it is only headings that have it, which are worded freely. */
  isInHeadings: boolean
}

/**
 * Reports a term that an article renders in several ways, with the counts; the less frequent are reported. Where each
 * occurs once, the article has no habit to break.
 */
export const termInconsistent: CheckRule = (context) =>
  sides.flatMap((side) =>
    [...renderings(context, side).values()].flatMap(({term, wording, byForm}) => {
      const [main, ...rest] = [...byForm.values()].toSorted((left, right) => right.count - left.count)
      return rest
        .filter(
          ({text, isInHeadings}) => main!.count > 1 && !isInHeadings && !isSame(term, side, text, main!.text),
        )
        .map((rendering) => toMessage(context, side, {term: term.id, wording, main: main!, rendering}))
    }),
  )

/** Whether two renderings are forms of one name. */
function isSame({type}: Term, side: Side, text: string, main: string): boolean {
  return isShortForm(text, main) || (type === 'person' && isNameOfSamePerson(side, text, main))
}

interface Wording {
  term: Term
  /** The wording that is rendered, on the other side. */
  wording: string
  byForm: Map<string, Rendering>
}

function renderings(context: CheckContext, side: Side): Map<string, Wording> {
  const wordings = new Map<string, Wording>()
  for (const link of context.termLinks) {
    const [occurrence, source] = [link[side][0], link[otherSide(side)][0]]
    const term = context.termById.get(link.term)
    if (link.status !== 'linked' || !occurrence || !source || !term) continue
    // What only refers back to a name stands beside any form of it.
    if (isReference(occurrence.text, term, side) || isReference(source.text, term, otherSide(side))) continue
    const key = `${link.term}\n${fold(source.text)}`
    const entry: Wording = wordings.get(key) ?? {term, wording: source.text, byForm: new Map()}
    const form = fold(occurrence.text)
    const known = entry.byForm.get(form)
    const isTitle = isInHeading(context[side], occurrence.sentence)
    const isFirst = !known || (known.isInHeadings && !isTitle)
    entry.byForm.set(form, {
      text: isFirst ? occurrence.text : known.text,
      first: isFirst ? occurrence : known.first,
      count: (known?.count ?? 0) + 1,
      isInHeadings: isTitle && (known?.isInHeadings ?? true),
    })
    wordings.set(key, entry)
  }
  return wordings
}

/** One form for what inflection, case, hyphens and articles make of a designation. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[-\s]+/g, '')
    .replace(/ies$/, 'y')
    .replace(/(?:es|s|ed|ing|e)$/, '')
}

/** Zhipu beside Zhipu AI, LLM beside large language model, Altman beside Sam Altman: shortened, not inconsistent. */
function isShortForm(left: string, right: string): boolean {
  if (areForms(left, right)) return true
  const [short, long] = fold(left).length < fold(right).length ? [left, right] : [right, left]
  if (/\p{Script=Han}/u.test(short) && long.includes(short)) return true
  const capitals = short.replace(/[^A-Z]/g, '')
  if (capitals.length >= 2 && /^[A-Z\d]+s?$/.test(short.replace(/[-\s.]/g, ''))) return true
  const words = new Set(long.split(/[\s-]+/).map(toSingular))
  return short.split(/[\s-]+/).every((word) => words.has(toSingular(word)))
}

/** A shortened name keeps its words as they are: model is short for large models, compute is not for computing power. */
function toSingular(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
}

/** Aligned and alignment, mailing and mailings: word by word of one stem. */
function areForms(left: string, right: string): boolean {
  const [first, second] = [left, right].map((text) => text.toLowerCase().split(/[\s-]+/))
  return (
    first!.length === second!.length &&
    first!.every((word, index) => {
      const other = second![index]!
      const least = Math.max(leastStem, Math.min(word.length, other.length) - longestEnding)
      return word === other || (word.length >= least && word.slice(0, least) === other.slice(0, least))
    })
  )
}

const leastStem = 3
const longestEnding = 3

function toMessage(
  context: CheckContext,
  side: Side,
  {term, wording, main, rendering}: {term: string; wording: string; main: Rendering; rendering: Rendering},
): Message {
  const spot = ({sentence, start, end}: Occurrence) => spotAt(context[side], sentence, [start, end])
  return report('term-inconsistent', {
    ...spot(rendering.first),
    params: {
      term,
      wording,
      text: rendering.text,
      times: rendering.count,
      expected: main.text,
      expectedTimes: main.count,
    },
    actual: rendering.text,
    expected: [main.text],
    related: [toRelated(spot(main.first))],
  })
}
