import type {TextRun} from '@duizhao/bitext'
import type {Parents} from 'mdast'
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'
import type {Point} from 'unist'
import {advance} from '../located-text.ts'

declare module 'mdast' {
  interface TextData {
    /** Where the stretches of the value begin in the source; see {@link sourceRuns}. */
    runs?: TextRun[]
  }
  interface InlineCodeData {
    runs?: TextRun[]
  }
  interface ImageData {
    /** Runs of the alternative text. */
    runs?: TextRun[]
    titleRuns?: TextRun[]
  }
  interface ImageReferenceData {
    runs?: TextRun[]
  }
  interface DefinitionData {
    titleRuns?: TextRun[]
  }
  interface HtmlData {
    runs?: TextRun[]
  }
}

/** A node whose text is recorded with its runs. */
interface Recorded {
  value: string
  position?: {start: Point; end: Point} | undefined
  data?: {runs?: TextRun[]} | undefined
}

/**
 * An extension of `mdast-util-from-markdown` that keeps, beside each text, where its characters come from.
 *
 * An mdast text is shorter than its source: escapes, character references, line prefixes of quotes and lists are
 * gone. The tokenizer knows every place, so it is asked while it still remembers, rather than the source being
 * searched afterwards. Nodes get `data.runs`: ascending, and exact to the character.
 *
 * @returns the extension; it must be the last, as it takes over `data` and the handlers that flatten texts
 */
export function sourceRuns(): Extension {
  return {
    enter: {
      characterReferenceMarker(token) {
        record(this.stack.at(-1) as unknown as Recorded, token)
      },
      lineEnding(token) {
        const siblings = (this.stack.at(-1) as Parents | undefined)?.children
        const tail = siblings?.at(-1)
        if (tail?.type === 'text') record(tail, token)
      },
    },
    exit: {
      data: exitData,
      codeTextData: exitData,
      htmlFlowData: exitData,
      htmlTextData: exitData,
      characterEscapeValue: exitData,
      characterReference: exitCharacterReference,
      codeText: exitCodeText,
      htmlFlow: exitHtml,
      htmlText: exitHtml,
      label: exitLabel,
      resourceTitleString: exitTitle,
      definitionTitleString: exitTitle,
    },
  }
}

function record(node: Recorded, token: Token): void {
  const point = toPoint(token.start)
  node.data ??= {}
  node.data.runs ??= []
  const {runs} = node.data
  // A text that a line ending began was made without our knowing.
  if (runs.length === 0 && node.value !== '') runs.push({start: 0, point: toPoint(node.position!.start)})
  // A line ending may come to nothing; then what follows begins at the same place of the value.
  if (runs.at(-1)?.start === node.value.length) runs.pop()
  runs.push({start: node.value.length, point})
}

function toPoint({line, column, offset}: Point): Point {
  return offset === undefined ? {line, column} : {line, column, offset}
}

function exitData(this: CompileContext, token: Token): void {
  const tail = this.stack.pop() as unknown as Recorded
  record(tail, token)
  tail.value += this.sliceSerialize(token)
  tail.position!.end = toPoint(token.end)
}

function exitCharacterReference(this: CompileContext, token: Token): void {
  const tail = this.stack.pop() as unknown as Recorded
  tail.position!.end = toPoint(token.end)
}

/** Ends the buffering of a fragment, as `resume` does, and gathers the runs of its texts. */
function resumeWithRuns(context: CompileContext): {value: string; runs: TextRun[]} {
  const fragment = context.stack.at(-1) as Parents
  const {runs} = gatherRuns(fragment)
  return {value: context.resume(), runs}
}

function gatherRuns(node: Parents): {length: number; runs: TextRun[]} {
  const runs: TextRun[] = []
  let length = 0
  for (const child of node.children) {
    if ('children' in child) {
      const inner = gatherRuns(child)
      for (const {start, point} of inner.runs) runs.push({start: start + length, point})
      length += inner.length
      continue
    }
    const text = 'value' in child ? child.value : 'alt' in child ? (child.alt ?? '') : ''
    const own = child.data && 'runs' in child.data ? (child.data.runs as TextRun[]) : undefined
    for (const {start, point} of own ??
      (child.position && text ? [{start: 0, point: child.position.start}] : [])) {
      runs.push({start: start + length, point})
    }
    length += text.length
  }
  return {length, runs}
}

function exitCodeText(this: CompileContext, token: Token): void {
  let {value, runs} = resumeWithRuns(this)
  if (this.data.inTable) ({value, runs} = unescapePipes(value, runs))
  const node = this.stack.at(-1) as unknown as Recorded
  node.value = value
  node.data = {runs}
  this.exit(token)
}

/** In a table cell, `\|` is a pipe even in code (GFM 4.10, example 200). */
function unescapePipes(value: string, runs: readonly TextRun[]): {value: string; runs: TextRun[]} {
  const unescaped: TextRun[] = [...runs]
  let shift = 0
  const text = value.replace(/\\([\\|])/g, (whole, character: string, at: number) => {
    if (character !== '|') return whole
    const run = runs.findLast(({start}) => start <= at)
    if (run) unescaped.push({start: at + 1, point: advance(run.point, at + 1 - run.start)})
    return character
  })
  const escapes = [...value.matchAll(/\\([\\|])/g)]
    .filter((match) => match[1] === '|')
    .map((match) => match.index)
  unescaped.sort((a, b) => a.start - b.start)
  const shifted = unescaped.map(({start, point}) => {
    while (escapes[shift] !== undefined && escapes[shift]! < start) shift++
    return {start: start - shift, point}
  })
  return {value: text, runs: shifted}
}

function exitHtml(this: CompileContext, token: Token): void {
  const {value, runs} = resumeWithRuns(this)
  const node = this.stack.at(-1) as unknown as Recorded
  node.value = value
  node.data = {runs}
  this.exit(token)
}

function exitLabel(this: CompileContext): void {
  const fragment = this.stack.at(-1) as Parents
  const {value, runs} = resumeWithRuns(this)
  const node = this.stack.at(-1)!
  this.data.inReference = true
  if (node.type === 'link') {
    node.children = fragment.children as typeof node.children
  } else if (node.type === 'image') {
    node.alt = value
    node.data = {...node.data, runs}
  }
}

function exitTitle(this: CompileContext): void {
  const {value, runs} = resumeWithRuns(this)
  const node = this.stack.at(-1)!
  if (node.type !== 'image' && node.type !== 'link' && node.type !== 'definition') return
  node.title = value
  if (node.type !== 'link') node.data = {...node.data, titleRuns: runs}
}
